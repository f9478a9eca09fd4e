package dev.alongside.board.export;

import static dev.alongside.board.export.MarkdownPage.plain;
import static dev.alongside.board.export.PlanWords.day;
import static dev.alongside.board.export.PlanWords.join;

import java.util.List;

/** What was said, thread by thread, on a page. */
record ThreadMarkdown(MarkdownPage page) {

    void write(List<PlanFile.Thread> threads) {
        threads.forEach(thread -> page.list(
                label(thread),
                thread.comments().stream().map(ThreadMarkdown::comment).toList()));
    }

    private static String label(PlanFile.Thread thread) {
        var partner = thread.formerPartner();
        var resolver = thread.resolver();
        return join(
                ", ",
                "Comments",
                partner == null ? "" : "from when %s saw this board".formatted(partner),
                resolver == null ? "" : "resolved by " + resolver);
    }

    private static String comment(PlanFile.Comment comment) {
        return plain("%s, %s: %s".formatted(comment.by(), day(comment.at()), comment.words()));
    }
}

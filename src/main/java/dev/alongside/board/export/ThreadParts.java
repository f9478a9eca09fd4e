package dev.alongside.board.export;

import dev.alongside.comments.CommentLine;
import dev.alongside.comments.Talk;
import dev.alongside.comments.ThreadLine;
import java.util.List;

/** Comments as a file says them. */
final class ThreadParts {

    private ThreadParts() {}

    static List<PlanFile.Thread> of(Talk talk) {
        return talk.threads().stream().map(ThreadParts::thread).toList();
    }

    private static PlanFile.Thread thread(ThreadLine line) {
        return new PlanFile.Thread(
                line.resolver().orElse(null),
                line.formerPartner().orElse(null),
                line.comments().stream().map(ThreadParts::comment).toList());
    }

    private static PlanFile.Comment comment(CommentLine line) {
        return new PlanFile.Comment(
                line.author(), line.comment().writtenAt(), line.comment().words());
    }
}

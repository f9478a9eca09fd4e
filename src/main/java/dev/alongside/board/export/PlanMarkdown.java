package dev.alongside.board.export;

import static dev.alongside.board.export.MarkdownPage.plain;
import static dev.alongside.board.export.PlanWords.day;
import static dev.alongside.board.export.PlanWords.due;
import static dev.alongside.board.export.PlanWords.join;
import static dev.alongside.board.export.PlanWords.month;
import static dev.alongside.board.export.PlanWords.span;
import static dev.alongside.board.export.PlanWords.word;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A plan to read on paper or in any editor. */
final class PlanMarkdown {

    private final PlanFile file;
    private final AttributeTitles titles;
    private final MarkdownPage page = new MarkdownPage();
    private final ThreadMarkdown threads = new ThreadMarkdown(page);

    PlanMarkdown(PlanFile file) {
        this.file = file;
        titles = AttributeTitles.of(file.attributes());
    }

    String words() {
        head();
        programs();
        section("Wins", file.wins(), this::win);
        section("Goals", file.goals(), this::goal);
        section("Proposed goals", file.proposals(), this::proposal);
        section("Cross-reference", file.attributes(), new AttributeMarkdown(file, titles, page)::write);
        page.paragraph("What happened, change by change, is in the plan's JSON file.");
        page.paragraph("*A plan is not a promise of promotion.*");
        return page.toString();
    }

    private void head() {
        page.heading(1, "%s: %s → %s".formatted(file.owner(), file.currentLevel(), file.targetLevel()));
        page.fact("Cycle", file.cycle());
        page.fact("Career matrix", "%s, edition %d".formatted(file.matrix(), file.edition()));
        page.fact("Shared with", file.partner() == null ? "" : file.partner());
        page.fact("Words at sharing", file.message());
        page.fact("Exported", "%s, as %s may read it".formatted(day(file.exportedAt()), file.reader()));
        if (file.closedAt() != null) page.fact("Closed on " + day(file.closedAt()), file.outcome());
        var change = file.change();
        if (change != null)
            page.fact(
                    "Proposed by " + change.by(),
                    join(", ", change.targetLevel(), change.cycle(), change.why(), change.reply()));
        if (file.why().isBlank()) return;
        page.heading(2, "Why");
        page.quote(file.why());
    }

    private void programs() {
        if (file.programs().isEmpty()) return;
        page.heading(2, "Programs");
        page.list(file.programs().stream().map(this::program).toList());
    }

    private String program(PlanFile.Program program) {
        var span = span(program.from(), program.to(), file.exportedAt());
        return plain(join(" · ", program.name(), program.role(), span));
    }

    private void win(PlanFile.Win win) {
        page.heading(3, win.title());
        page.paragraph(plain(join(" · ", month(win.day()), win.program())));
        page.fact("Impact", win.impact());
        page.fact("In figures", win.measure());
        page.fact("Who can vouch", win.vouch());
        page.list(
                "Evidence",
                win.evidence().stream()
                        .map(each -> join(" ", "<%s>".formatted(each.address()), plain(each.title())))
                        .toList());
        page.quote(win.narrative());
        speaksTo("Speaks to", win.speaksTo());
        threads.write(win.comments());
    }

    private void goal(PlanFile.Goal goal) {
        page.heading(3, goal.key() + ": " + goal.title());
        page.paragraph(plain(join(" · ", word(goal.status()), due(goal.due()), goal.program())));
        page.fact("Outcome", goal.outcome());
        page.fact("Impact", goal.impact());
        page.list(
                "Progress",
                goal.progress().stream()
                        .map(note -> plain(join(" · ", day(note.at()), note.words())))
                        .toList());
        speaksTo("Speaks to", goal.speaksTo());
        threads.write(goal.comments());
    }

    private void proposal(PlanFile.Proposal proposal) {
        page.heading(3, proposal.title());
        page.paragraph(
                plain(join(" · ", "Proposed by " + proposal.by(), word(proposal.status()), due(proposal.due()))));
        page.fact("Outcome", proposal.outcome());
        page.fact("Impact", proposal.impact());
        page.fact("Why", proposal.why());
        page.fact("Answer", proposal.reply());
        speaksTo("Would speak to", proposal.speaksTo());
    }

    private void speaksTo(String label, List<PlanFile.Speaks> speaks) {
        page.fact(
                label,
                speaks.stream()
                        .map(each -> join(" — ", titles.of(each), each.how()))
                        .collect(Collectors.joining("; ")));
    }

    private <T> void section(String title, List<T> parts, Consumer<T> write) {
        if (parts.isEmpty()) return;
        page.heading(2, title);
        parts.forEach(write);
    }
}

package dev.alongside.board.export;

import static dev.alongside.board.export.MarkdownPage.plain;

import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.StandingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan to read on paper or in any editor. */
final class PlanMarkdown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final PlanFile file;
    private final MarkdownPage page = new MarkdownPage();

    PlanMarkdown(PlanFile file) {
        this.file = file;
    }

    String words() {
        head();
        programs();
        section("Wins", file.wins(), this::win);
        section("Goals", file.goals(), this::goal);
        section("Proposed goals", file.proposals(), this::proposal);
        section("Cross-reference", file.attributes(), this::attribute);
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
                    "Proposed by " + plain(change.by()),
                    join(", ", change.targetLevel(), change.cycle(), change.why(), change.reply()));
        if (file.why().isBlank()) return;
        page.heading(2, "Why");
        page.quote(file.why());
    }

    private void programs() {
        section(
                "Programs",
                file.programs(),
                each -> page.item(plain(join(" · ", each.name(), each.role(), span(each.from(), each.to())))));
    }

    private void win(PlanFile.Win win) {
        page.heading(3, win.title());
        page.paragraph(plain(join(" · ", win.day().format(MONTH), win.program())));
        page.fact("Impact", win.impact());
        page.fact("In figures", win.measure());
        page.fact("Who can vouch", win.vouch());
        win.evidence().forEach(each -> page.item("<%s> %s".formatted(each.address(), plain(each.title()))));
        page.endOfItems();
        page.quote(win.narrative());
        speaksTo("Speaks to", win.speaksTo());
        threads(win.comments());
    }

    private void goal(PlanFile.Goal goal) {
        page.heading(3, goal.key() + ": " + goal.title());
        page.paragraph(plain(join(" · ", word(goal.status()), due(goal.due()), goal.program())));
        page.fact("Outcome", goal.outcome());
        page.fact("Impact", goal.impact());
        goal.progress().forEach(note -> page.item(plain(join(" · ", day(note.at()), note.words()))));
        page.endOfItems();
        speaksTo("Speaks to", goal.speaksTo());
        threads(goal.comments());
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

    private void attribute(PlanFile.Attribute attribute) {
        page.heading(3, attribute.title());
        if (!attribute.expected().isBlank()) page.paragraph("**%s expects:**".formatted(plain(file.targetLevel())));
        page.quote(attribute.expected());
        attribute.standings().forEach(this::standing);
        page.endOfItems();
        if (!attribute.reading().isBlank())
            page.paragraph("**How we read it** (%s):".formatted(word(attribute.readingState())));
        page.quote(attribute.reading());
        behind(attribute);
        threads(attribute.comments());
    }

    private void behind(PlanFile.Attribute attribute) {
        file.wins().forEach(win -> link("Win", win.title(), attribute, win.speaksTo()));
        file.goals().forEach(goal -> link("Goal " + goal.key(), goal.title(), attribute, goal.speaksTo()));
        page.endOfItems();
    }

    private void link(String what, String title, PlanFile.Attribute attribute, List<PlanFile.Speaks> speaks) {
        speaks.stream()
                .filter(each -> each.attribute().equals(attribute.title()))
                .forEach(each -> page.item(plain(join(" — ", what + ": " + title, each.how()))));
    }

    private void standing(PlanFile.Standing standing) {
        page.item(plain(join(
                " · ",
                standing.by() + ": " + StandingWords.word(StandingKind.valueOf(standing.kind())),
                standing.note(),
                standing.shown() ? "" : "not shown",
                standing.givenForEarlierWording() ? "given for the earlier wording" : "")));
    }

    private void speaksTo(String label, List<PlanFile.Speaks> speaks) {
        page.fact(
                label,
                speaks.stream()
                        .map(each -> join(" — ", each.attribute(), each.how()))
                        .collect(Collectors.joining("; ")));
    }

    private void threads(List<PlanFile.Thread> threads) {
        threads.forEach(thread -> thread.comments()
                .forEach(comment ->
                        page.item(plain("%s, %s: %s".formatted(comment.by(), day(comment.at()), comment.words())))));
        page.endOfItems();
    }

    private <T> void section(String title, List<T> parts, Consumer<T> write) {
        if (parts.isEmpty()) return;
        page.heading(2, title);
        parts.forEach(write);
        page.endOfItems();
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "" : "by " + day(day);
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) return from.format(MONTH) + " – " + to.format(MONTH);
        if (from != null) return "since " + from.format(MONTH);
        return to == null ? "" : "until " + to.format(MONTH);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static String day(Instant at) {
        return day(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** For example "changed since confirmed". */
    private static String word(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String join(String between, @Nullable String... words) {
        return Stream.of(words).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(between));
    }
}

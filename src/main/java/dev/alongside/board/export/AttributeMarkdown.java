package dev.alongside.board.export;

import static dev.alongside.board.export.MarkdownPage.plain;
import static dev.alongside.board.export.PlanWords.join;
import static dev.alongside.board.export.PlanWords.word;

import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.ReadingState;
import dev.alongside.crossref.StandingKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One attribute with all that stands behind it, on a page. */
record AttributeMarkdown(PlanFile file, AttributeTitles titles, MarkdownPage page) {

    void write(PlanFile.Attribute attribute) {
        page.heading(3, titles.of(attribute));
        if (!attribute.expected().isBlank()) page.paragraph("**%s expects:**".formatted(plain(file.targetLevel())));
        page.quote(attribute.expected());
        page.list("Views", items(attribute.standings()));
        page.list("Views from before the sharing ended", items(attribute.earlierViews()));
        reading(attribute);
        page.list("What stands behind it", behind(attribute));
        new ThreadMarkdown(page).write(attribute.comments());
    }

    private void reading(PlanFile.Attribute attribute) {
        if (!attribute.reading().isBlank())
            page.paragraph("**How we read it** (%s):".formatted(plain(state(attribute))));
        page.quote(attribute.reading());
        var question = attribute.question();
        if (question != null) page.fact(question.by() + " asks", question.words());
    }

    private String state(PlanFile.Attribute attribute) {
        var state = ReadingState.valueOf(attribute.readingState());
        if (state.isOffered() && file.closedAt() != null) return "offered, not confirmed";
        return switch (state) {
            case BEING_WRITTEN, ASKED_BY_READER, ASKED_BY_OTHER -> "draft, not confirmed yet";
            case WAITS_FOR_READER -> "waits for %s to confirm".formatted(file.reader());
            case WAITS_FOR_OTHER -> "waits for %s to confirm".formatted(other());
            case OPEN, CLEAR_TO_BOTH, MISSING, CHANGED_SINCE_CONFIRMED, CONFIRMED -> word(attribute.readingState());
        };
    }

    private String other() {
        return file.reader().equals(file.owner())
                ? Objects.requireNonNullElse(file.partner(), "the other side")
                : file.owner();
    }

    private static List<String> items(List<PlanFile.Standing> standings) {
        return standings.stream().map(AttributeMarkdown::item).toList();
    }

    private static String item(PlanFile.Standing standing) {
        return plain(join(
                " · ",
                standing.by() + ": " + StandingWords.word(StandingKind.valueOf(standing.kind())),
                standing.note(),
                standing.shown() ? "" : "not shown",
                standing.givenForEarlierWording() ? "given for the earlier wording" : ""));
    }

    private List<String> behind(PlanFile.Attribute attribute) {
        var wins = file.wins().stream().flatMap(win -> links("Win: " + win.title(), attribute, win.speaksTo()));
        var goals = file.goals().stream()
                .flatMap(goal -> links("Goal %s: %s".formatted(goal.key(), goal.title()), attribute, goal.speaksTo()));
        return Stream.concat(wins, goals).toList();
    }

    private static Stream<String> links(String what, PlanFile.Attribute attribute, List<PlanFile.Speaks> speaks) {
        return speaks.stream()
                .filter(each -> each.key().equals(attribute.key()))
                .map(each -> plain(join(" — ", what, each.how())));
    }
}

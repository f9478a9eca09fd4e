package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Both have shown their view, and export the plan. */
class ExportedViewsTest extends DatabaseTest {

    private final Standings standings;
    private final CrossReference crossReference;
    private final PlanReader reader;
    private final Downloads downloads;
    private final Pair pair;

    ExportedViewsTest(
            ApplicationContext application,
            Standings standings,
            CrossReference crossReference,
            PlanReader reader,
            Downloads downloads) {
        this.standings = standings;
        this.crossReference = crossReference;
        this.reader = reader;
        this.downloads = downloads;
        pair = Pair.together(application);
    }

    @Test
    void a_shown_view_does_not_tell_how_it_came_about() {
        var his = pair.tomas(() -> say(StandingKind.EXCEEDING, "I am sure"));
        pair.tomas(() -> say(StandingKind.GAP, "No, unsure"));
        var hers = pair.mira(() -> say(StandingKind.GAP, "Not sure yet"));
        pair.mira(() -> say(StandingKind.MEETING, "Better now"));
        pair.tomas(() -> show());
        pair.mira(() -> show());
        pair.tomas(() -> say(StandingKind.MEETING, "Agreed"));

        for (var person : List.of(pair.tomas(), pair.mira())) {
            var words = downloads.json(pair.as(person, () -> reader.read(pair.plan())));

            assertThat(words)
                    .contains("No, unsure", "Better now", "Agreed")
                    .doesNotContain("I am sure", "Not sure yet", "\"version\"")
                    .doesNotContain(
                            his.id().value().toString(), hers.id().value().toString());
        }
    }

    /** Whatever the person said before. */
    private Standing say(StandingKind kind, String note) {
        var seen = crossReference.read(pair.plan()).find("impact").flatMap(AttributeLine::own);
        return standings.set(pair.plan(), "impact", seen, kind, note);
    }

    private boolean show() {
        standings.show(pair.plan());
        return true;
    }
}

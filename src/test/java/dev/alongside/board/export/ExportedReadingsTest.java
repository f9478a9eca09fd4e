package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.WrittenTexts;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A page says of a reading, and of the views on what it reads, what the screen says. */
class ExportedReadingsTest extends DatabaseTest {

    private final Interpretations interpretations;
    private final Standings standings;
    private final Sharing sharing;
    private final PlanReader reader;
    private final Downloads downloads;
    private final Pair pair;

    ExportedReadingsTest(
            ApplicationContext application,
            Interpretations interpretations,
            Standings standings,
            Sharing sharing,
            PlanReader reader,
            Downloads downloads) {
        this.interpretations = interpretations;
        this.standings = standings;
        this.sharing = sharing;
        this.reader = reader;
        this.downloads = downloads;
        pair = Pair.together(application);
    }

    @BeforeEach
    void tomasWritesHowToReadImpact() {
        new WrittenTexts(pair).reading("impact", "Two organisations");
    }

    @Test
    void a_reading_that_waits_says_for_whom() {
        assertThat(page(pair.tomas())).contains("**How we read it** (draft, not confirmed yet):");

        offer();

        assertThat(page(pair.tomas())).contains("**How we read it** (waits for Mira Okafor to confirm):");
        assertThat(page(pair.mira())).contains("**How we read it** (waits for Mira Okafor to confirm):");
    }

    @Test
    void on_a_closed_plan_none_waits() {
        offer();
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(pair.application().getBean(Plans.class).view(pair.plan()).plan(), "Promoted"));

        assertThat(page(pair.mira())).contains("**How we read it** (offered, not confirmed):");
    }

    @Test
    void a_question_stands_below_its_reading() {
        var offered = offer();
        pair.mira(() -> interpretations.askBack(offered, "Which two?"));

        assertThat(page(pair.tomas()))
                .contains(
                        "**How we read it** (draft, not confirmed yet):",
                        "> Two organisations\n\n**Mira Okafor asks:** Which two?\n");
        assertThat(page(pair.mira())).contains("**Mira Okafor asks:** Which two?\n");
    }

    @Test
    void the_owner_keeps_what_a_partner_of_before_showed_and_the_next_partner_reads_nothing_of_it() {
        pair.mira(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, "Not sure yet"));
        pair.mira(() -> {
            standings.show(pair.plan());
            return pair;
        });
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        var later = pair.sharedWithSomebodyElse();

        assertThat(page(pair.tomas()))
                .contains("**Views from before the sharing ended:**\n\n- Mira Okafor: Gap · Not sure yet\n");
        assertThat(page(later.mira())).doesNotContain("Mira Okafor", "Not sure yet", "before the sharing ended");
    }

    private Interpretation offer() {
        return pair.tomas(() -> interpretations.offer(pair.plan(), "impact", Optional.empty(), 1));
    }

    private String page(PersonId person) {
        return downloads.markdown(pair.as(person, () -> reader.read(pair.plan())));
    }
}

package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.Plans;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Another target level expects other things, so what was said about the earlier ones is looked at again. */
class EarlierWordingTest extends DatabaseTest {

    private static final PlanAim LATER = new PlanAim("t2", "Autumn 2027");
    private static final PlanAim HIGHER = new PlanAim("t3", "Spring 2027");

    private final ApplicationContext application;
    private final Plans plans;
    private final PlanChanges changes;
    private final Standings standings;

    EarlierWordingTest(ApplicationContext application, Plans plans, PlanChanges changes, Standings standings) {
        this.application = application;
        this.plans = plans;
        this.changes = changes;
        this.standings = standings;
    }

    @Test
    void a_confirmed_reading_is_a_draft_again() {
        var pair = Pair.together(application);
        var place = new TextPlace(ReadingTexts.KIND, pair.plan().value(), "impact");
        var typed = List.of(new TextUpdate("an-editor", 1, "[[0,\"Numbers of two teams\"]]"));
        long version = pair.tomas(() ->
                application.getBean(TextDocuments.class).push(place, 0, typed).version());
        var interpretations = application.getBean(Interpretations.class);
        var offered = pair.tomas(() -> interpretations.offer(pair.plan(), "impact", Optional.empty(), version));
        pair.mira(() -> interpretations.confirm(offered, version));

        leadHigher(pair);

        var reading = impact(pair).reading();
        assertThat(reading.text()).isEqualTo("Numbers of two teams");
        assertThat(reading.interpretation())
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(InterpretationStatus.DRAFT));
    }

    @Test
    void another_target_level_hides_both_views_until_they_are_shown_again() {
        var pair = Pair.together(application);
        pair.tomas(() -> say(pair, StandingKind.MEETING));
        pair.mira(() -> say(pair, StandingKind.GAP));
        showBoth(pair);
        assertThat(impact(pair).other()).isPresent();

        leadHigher(pair);

        assertThat(impact(pair).other()).isEmpty();
        assertThat(impact(pair).own())
                .hasValueSatisfying(own -> assertThat(own.earlier()).isTrue());
        showBoth(pair);
        assertThat(impact(pair).other())
                .hasValueSatisfying(other -> assertThat(other.earlier()).isTrue());

        pair.tomas(() -> standings.set(
                pair.plan(), "impact", impact(pair).own(), StandingKind.MEETING, "At the higher level, too"));
        assertThat(impact(pair).own())
                .hasValueSatisfying(own -> assertThat(own.earlier()).isFalse());
    }

    @Test
    void what_was_said_of_the_earlier_wording_counts_for_none_until_it_is_said_of_this_one() {
        var pair = Pair.together(application);
        pair.tomas(() -> say(pair, StandingKind.UNCLEAR));
        pair.mira(() -> say(pair, StandingKind.GAP));
        leadHigher(pair);
        showBoth(pair);

        assertThat(filtersOf(pair)).containsExactly(AttributeFilter.NOTHING_BEHIND, AttributeFilter.NOT_LOOKED_AT);
        assertThat(page(pair).readingState(impact(pair))).isEqualTo(ReadingState.OPEN);

        pair.tomas(() -> standings.set(pair.plan(), "impact", impact(pair).own(), StandingKind.UNCLEAR, ""));
        assertThat(filtersOf(pair)).containsExactly(AttributeFilter.UNCLEAR, AttributeFilter.NOTHING_BEHIND);
        assertThat(page(pair).readingState(impact(pair))).isEqualTo(ReadingState.MISSING);
    }

    @Test
    void taken_away_and_put_back_it_is_still_of_the_earlier_wording() {
        var pair = Pair.together(application);
        pair.tomas(() -> say(pair, StandingKind.MEETING));
        leadHigher(pair);
        var own = impact(pair).own().orElseThrow();

        pair.tomas(() -> standings.restore(standings.clear(own)));

        assertThat(impact(pair).own())
                .hasValueSatisfying(back -> assertThat(back.earlier()).isTrue());
    }

    @Test
    void taken_away_before_the_target_changed_and_put_back_after_it_is_of_the_earlier_wording_too() {
        var pair = Pair.together(application);
        var said = pair.tomas(() -> say(pair, StandingKind.MEETING));
        var cleared = pair.tomas(() -> standings.clear(said));
        leadHigher(pair);

        pair.tomas(() -> standings.restore(cleared));

        assertThat(impact(pair).own())
                .hasValueSatisfying(back -> assertThat(back.earlier()).isTrue());
    }

    @Test
    void another_cycle_leaves_what_is_shown_as_it_is() {
        var pair = Pair.together(application);
        pair.mira(() -> say(pair, StandingKind.GAP));
        showBoth(pair);

        var proposed = pair.mira(() -> changes.propose(plan(pair), LATER, ""));
        pair.tomas(() -> changes.agree(proposed));

        assertThat(impact(pair).other())
                .hasValueSatisfying(other -> assertThat(other.earlier()).isFalse());
    }

    @Test
    void hiding_says_nothing_of_a_view_that_was_never_shown() {
        var pair = Pair.together(application);
        pair.tomas(() -> say(pair, StandingKind.UNCLEAR));

        leadHigher(pair);

        assertThat(pair.mira(() -> plans.journalPage(pair.plan(), 1)).entries())
                .noneMatch(entry -> entry.line().kind().equals("VIEW_HIDDEN"))
                .noneMatch(entry -> entry.toString().contains("UNCLEAR"));
    }

    private void leadHigher(Pair pair) {
        var proposed = pair.mira(() -> changes.propose(plan(pair), HIGHER, "You do that work already"));
        pair.tomas(() -> changes.agree(proposed));
    }

    private void showBoth(Pair pair) {
        pair.tomas(() -> {
            standings.show(pair.plan());
            return pair;
        });
        pair.mira(() -> {
            standings.show(pair.plan());
            return pair;
        });
    }

    private Standing say(Pair pair, StandingKind kind) {
        return standings.set(pair.plan(), "impact", Optional.empty(), kind, "");
    }

    private AttributeLine impact(Pair pair) {
        return page(pair).find("impact").orElseThrow();
    }

    /** In which of them Tomas finds the attribute. */
    private List<AttributeFilter> filtersOf(Pair pair) {
        var page = page(pair);
        return Arrays.stream(AttributeFilter.values())
                .filter(filter -> filter.fits(impact(pair), page))
                .toList();
    }

    private CrossReferencePage page(Pair pair) {
        var cross = application.getBean(CrossReference.class);
        return pair.tomas(() -> cross.read(pair.plan()));
    }

    private Plan plan(Pair pair) {
        return pair.tomas(() -> plans.view(pair.plan()).plan());
    }
}

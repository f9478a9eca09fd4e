package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Pair;
import dev.alongside.goals.Goals;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.support.ChangedMeanwhile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ViewsAfterAPartnershipTest extends ViewsOfTwoTest {

    ViewsAfterAPartnershipTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void there_is_nobody_to_show_to_before_the_plan_is_shared() {
        pair.tomas(() -> unshare());

        assertThatThrownBy(() -> pair.tomas(() -> show())).isInstanceOf(NotShared.class);
    }

    @Test
    void a_new_partnership_starts_with_nothing_shown() {
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.EXCEEDING, ""));
        pair.tomas(() -> show());
        miraSays("impact", StandingKind.GAP);
        miraShows();

        pair.tomas(() -> unshare());
        assertThat(tomasReads("impact").own()).map(Standing::kind).contains(StandingKind.EXCEEDING);
        assertThat(tomasReads("impact").other()).isEmpty();
        pair.share();

        assertThat(tomas().ownShown()).isFalse();
        assertThat(tomas().otherShown()).isFalse();
        assertThat(tomasReads("impact").other()).isEmpty();
        assertThat(miraReads("impact").own()).isEmpty();
        assertThat(miraReads("impact").other()).isEmpty();
    }

    @Test
    void nothing_that_was_taken_away_before_comes_back_in_it() {
        miraSays("impact", StandingKind.GAP);
        var cleared = miraClears("impact");
        pair.tomas(() -> unshare());
        pair.share();

        assertThatThrownBy(() -> pair.mira(() -> standings.restore(cleared))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(miraReads("impact").own()).isEmpty();
    }

    @Test
    void what_a_former_partner_showed_stays_shown_and_is_of_the_wording_that_it_was_given_for() {
        miraSays("impact", StandingKind.GAP);
        miraShows();
        pair.tomas(() -> unshare());
        var ben = pair.sharedWithSomebodyElse();
        var changes = pair.application().getBean(PlanChanges.class);
        var seen = tomas().view().plan();

        var proposed = ben.mira(() -> changes.propose(seen, new PlanAim("t3", "Spring 2027"), ""));
        pair.tomas(() -> changes.agree(proposed));

        assertThat(pair.tomas(() -> crossReference.earlierViews(pair.plan())))
                .singleElement()
                .extracting(EarlierView::standing)
                .satisfies(hers -> {
                    assertThat(hers.kind()).isEqualTo(StandingKind.GAP);
                    assertThat(hers.earlier()).isTrue();
                });
    }

    @Test
    void only_what_the_two_of_now_agreed_on_counts() {
        var links = pair.application().getBean(Links.class);
        var goals = pair.application().getBean(Goals.class);
        var goal = pair.goal("One order path");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(goal.id(), "craft", "")));
        var agreed = pair.mira(() -> goals.agree(goal));
        assertThat(tomasReads("craft").coverage().goals()).isEqualTo(1);

        pair.tomas(() -> unshare());
        assertThat(tomasReads("craft").coverage().goals()).isEqualTo(1);

        var ben = pair.sharedWithSomebodyElse();
        assertThat(tomasReads("craft").coverage().goals()).isZero();
        assertThat(goalsOf(ben)).extracting(GoalBehind::counts).containsExactly(false);

        ben.mira(() -> goals.agree(agreed));
        assertThat(tomasReads("craft").coverage().goals()).isEqualTo(1);
        assertThat(goalsOf(ben)).extracting(GoalBehind::counts).containsExactly(true);
    }

    private List<GoalBehind> goalsOf(Pair ben) {
        var page = ben.mira(() -> crossReference.read(pair.plan()));
        return page.find("craft").orElseThrow().goals();
    }

    @Test
    void a_new_partner_sees_nothing_of_the_one_before() {
        miraSays("impact", StandingKind.GAP);
        miraShows();
        pair.tomas(() -> unshare());

        var ben = pair.sharedWithSomebodyElse();

        var seen = ben.mira(() -> crossReference.read(pair.plan()));
        assertThat(seen.find("impact").orElseThrow().own()).isEmpty();
        assertThat(seen.find("impact").orElseThrow().other()).isEmpty();
        assertThat(ben.mira(() -> plans.journalAfter(pair.plan(), 0)))
                .extracting(JournalLine::kind)
                .containsExactly("PLAN_SHARED");
    }
}

package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.NotAllowed;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.InvalidText;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What two people agreed on stays as they agreed on it while they work together. */
class AgreeingTest extends DatabaseTest {

    private final GivenPlans plansGiven;
    private final Goals goals;
    private final Sharing sharing;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    AgreeingTest(Given given, GivenPlans plansGiven, Goals goals, Sharing sharing) {
        this.plansGiven = plansGiven;
        this.goals = goals;
        this.sharing = sharing;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = plansGiven.shared(tomas, mira);
    }

    @Test
    void the_partner_agrees_and_the_owner_can_no_longer_change_it() {
        var agreed = agree(plansGiven.goal(tomas, plan, "One order path"));

        assertThat(agreed.status()).isEqualTo(GoalStatus.AGREED);
        assertThatThrownBy(() -> by(tomas, () -> goals.edit(agreed, draft("Two order paths"))))
                .isInstanceOf(GoalIsAgreed.class)
                .hasMessage("Goal A is agreed. Its words stay as you both agreed on them.");
        assertThatThrownBy(() -> by(tomas, () -> goals.remove(agreed))).isInstanceOf(GoalIsAgreed.class);
        assertThatThrownBy(() -> agree(agreed)).isInstanceOf(GoalAlreadyAgreed.class);
        assertThat(all()).containsExactly(agreed);
    }

    @Test
    void the_partner_agrees_only_to_what_they_saw() {
        var seen = plansGiven.goal(tomas, plan, "One order path");
        var newest = by(tomas, () -> goals.edit(seen, draft("Two order paths")));

        assertThatThrownBy(() -> agree(seen))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.newest()).isEqualTo(newest));
        assertThat(all()).containsExactly(newest);
    }

    @Test
    void the_owner_does_not_agree_and_the_partner_does_not_propose() {
        var goal = plansGiven.goal(tomas, plan, "One order path");

        assertThatThrownBy(() -> by(tomas, () -> goals.agree(goal))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plansGiven.goal(mira, plan, "Hers")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> by(mira, () -> goals.edit(goal, draft("Hers"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> by(mira, () -> goals.remove(goal))).isInstanceOf(NotAllowed.class);
        assertThat(all()).containsExactly(goal);
    }

    @Test
    void after_the_partnership_an_edit_makes_it_a_proposal_again() {
        var agreed = agree(plansGiven.goal(tomas, plan, "One order path"));
        by(tomas, () -> {
            sharing.unshare(plan);
            return plan;
        });

        var edited = by(tomas, () -> goals.edit(agreed, draft("Two order paths")));
        assertThat(edited.status()).isEqualTo(GoalStatus.PROPOSED);
        assertThat(edited.mark()).isEqualTo("A");
    }

    @Test
    void goals_get_the_next_free_letter_and_no_two_the_same() {
        var first = plansGiven.goal(tomas, plan, "First");
        plansGiven.goal(tomas, plan, "Second");
        var removed = by(tomas, () -> goals.remove(first));
        plansGiven.goal(tomas, plan, "Third");
        assertThat(all()).extracting(Goal::mark).containsExactly("B", "A");

        assertThatThrownBy(() ->
                        by(tomas, () -> goals.propose(plan, new GoalDraft("b", "Fourth", null, "x", "", null))))
                .isInstanceOf(MarkIsTaken.class);
        assertThat(by(tomas, () -> goals.restore(removed)).mark()).isEqualTo("C");
    }

    @Test
    void after_z_the_letters_begin_again_with_a_number() {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .toList();

        assertThat(Marks.nextFree(List.of())).isEqualTo("A");
        assertThat(Marks.nextFree(alphabet)).isEqualTo("A2");
    }

    @Test
    void a_goal_needs_an_outcome_one_can_check() {
        assertThatThrownBy(() -> new GoalDraft("", "Something", null, " ", "", null))
                .isInstanceOf(InvalidText.class)
                .hasMessage("Say how you both will see that it is reached");
    }

    private Goal agree(Goal goal) {
        return by(mira, () -> goals.agree(goal));
    }

    private List<Goal> all() {
        return by(tomas, () -> goals.read(plan)).goals();
    }

    private static GoalDraft draft(String title) {
        return new GoalDraft("", title, null, "One can count it", "", null);
    }

    private <T> T by(PersonId person, Supplier<T> act) {
        return plansGiven.by(person, act);
    }
}

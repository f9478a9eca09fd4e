package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import dev.alongside.swaps.Swaps;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Mira proposes a goal; Tomas accepts it or says what would make it work. */
class ProposingToTheOtherSideTest extends BoardTest {

    private final Goals goals;
    private final Swaps swaps;
    private final Sharing sharing;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    ProposingToTheOtherSideTest(ApplicationContext application, Goals goals, Swaps swaps, Sharing sharing) {
        super(application);
        this.goals = goals;
        this.swaps = swaps;
        this.sharing = sharing;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void tomas_accepts_and_it_is_an_agreed_goal_with_its_links() {
        miraProposes("Prove the rule in billing");
        assertThat(entries()).singleElement().asString().contains("Waits for Tomas", "Why: Closer to Scope");
        assertThat(goals.read(plan).goals()).isEmpty();

        as(tomas);
        open(plan, "goals");
        assertThat(entries()).singleElement().asString().contains("Mira proposes this", "Would speak to: Scope");
        _click(button("Accept this goal"));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("A", "Prove the rule in billing", "Agreed, its words are fixed", "Scope");
        assertThat(goals.read(plan).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.status()).isEqualTo(GoalStatus.AGREED));
    }

    @Test
    void tomas_declines_with_a_reason_and_mira_reads_it() {
        miraProposes("Prove the rule in billing");
        as(tomas);
        open(plan, "goals");
        _click(button("Decline with a reason"));
        _click(button("Decline"));
        assertThat(area("What would make it work for you? Mira reads this.").getErrorMessage())
                .contains("Say what would make it work for you");

        _setValue(area("What would make it work for you? Mira reads this."), "Not before Q2");
        _click(button("Decline"));
        unfold("Declined (1)");
        assertThat(entries()).singleElement().asString().contains("You declined: Not before Q2");
        assertNothingIsToBeSent();
        open(plan, "history");
        open(plan, "goals");
        assertNothingIsToBeSent();

        as(mira);
        open(plan, "goals");
        unfold("Declined (1)");
        assertThat(entries()).singleElement().asString().contains("Declined", "Tomas declined: Not before Q2");
        _assertNone(Button.class, each -> each.withText("Accept this goal"));
        assertThat(goals.read(plan).goals()).isEmpty();
    }

    @Test
    void mira_takes_back_what_she_proposed_and_cannot_accept_it() {
        miraProposes("Prove the rule in billing");
        _assertNone(Button.class, each -> each.withText("Accept this goal"));

        _click(button("Take it back"));

        assertThat(entries()).isEmpty();
    }

    @Test
    void a_proposal_without_an_outcome_is_refused_and_its_words_kept() {
        as(mira);
        open(plan, "goals");
        _click(button("Propose a goal"));
        _setValue(field("What Tomas would aim for"), "Prove the rule in billing");
        _click(button("Propose goal"));

        assertThat(messages()).contains("Say how you both will see that it is reached");
        assertThat(field("What Tomas would aim for").getValue()).isEqualTo("Prove the rule in billing");
    }

    @Test
    void what_tomas_was_writing_stays_when_mira_takes_her_proposal_back() {
        miraProposes("Prove the rule in billing");
        as(tomas);
        open(plan, "goals");
        _click(button("Decline with a reason"));
        _setValue(area("What would make it work for you? Mira reads this."), "Not before Q2");
        givenPlans.by(mira, () -> swaps.withdraw(swaps.read(plan).swaps().getFirst()));
        _click(button("Decline"));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("This is not on the board any more. What you typed is kept here.");
        assertThat(area("What would make it work for you? Mira reads this.").getValue())
                .isEqualTo("Not before Q2");
        _click(button("Put it away"));
        assertThat(entries()).isEmpty();
        assertThat(_find(H2.class, spec -> spec.withText("Proposals"))).isEmpty();
    }

    @Test
    void what_waited_when_the_sharing_ended_has_lapsed_for_tomas_and_is_not_there_for_the_next_partner() {
        miraProposes("Prove the rule in billing");
        var ben = given.manager("Ben Castellan");
        givenPlans.by(tomas, () -> {
            sharing.unshare(plan);
            return plan;
        });
        given.endLines(tomas);
        given.line(tomas, ben);
        givenPlans.by(tomas, () -> sharing.share(plan, ben, ""));
        as(tomas);
        open(plan, "goals");
        unfold("Declined or lapsed (1)");
        assertThat(entries()).singleElement().asString().contains("Prove the rule in billing", "Lapsed");
        _assertNone(Button.class, each -> each.withText("Accept this goal"));

        as(ben);
        open(plan, "goals");
        assertThat(entries()).isEmpty();
    }

    private static void assertNothingIsToBeSent() {
        _assertNone(Button.class, each -> each.withText("Decline"));
        _assertNone(TextArea.class);
    }

    private void miraProposes(String title) {
        as(mira);
        open(plan, "goals");
        _click(button("Propose a goal"));
        _setValue(field("What Tomas would aim for"), title);
        _setValue(area("How you both will see that it is reached"), "Billing teams cite it twice");
        _setValue(area("Why it would help"), "Closer to Scope");
        _setValue(_get(Checkbox.class, each -> each.withLabel("Scope")), true);
        _click(button("Propose goal"));
    }
}

package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas proposes goals; Mira agrees to the words she sees. */
class AgreeingOnGoalsTest extends BoardTest {

    private final Goals goals;
    private final Sharing sharing;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    AgreeingOnGoalsTest(ApplicationContext application, Goals goals, Sharing sharing) {
        super(application);
        this.goals = goals;
        this.sharing = sharing;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void a_proposed_goal_gets_the_next_free_letter_and_its_links() {
        givenPlans.goal(tomas, plan, "One order path");
        as(tomas);
        open(plan, "goals");
        _click(button("Propose a goal"));
        _setValue(field("What you aim for"), "Decisions in 5 days");
        _setValue(area("How you both will see that it is reached"), "Nine of ten within a week");
        _setValue(_get(Checkbox.class, each -> each.withLabel("Scope")), true);
        _click(button("Propose goal"));

        assertThat(entries()).hasSize(2).last().asString().contains("B", "Decisions in 5 days", "Proposed", "Scope");
        assertThat(goals.read(plan).goals()).extracting("mark").containsExactly("A", "B");
    }

    @Test
    void a_goal_without_an_outcome_is_refused_and_its_title_kept() {
        as(tomas);
        open(plan, "goals");
        _click(button("Propose a goal"));
        _setValue(field("What you aim for"), "Decisions in 5 days");
        _click(button("Propose goal"));

        assertThat(messages()).contains("Say how you both will see that it is reached");
        assertThat(field("What you aim for").getValue()).isEqualTo("Decisions in 5 days");
    }

    @Test
    void mira_agrees_and_its_words_are_fixed() {
        givenPlans.goal(tomas, plan, "One order path");
        as(mira);
        open(plan, "goals");
        assertThat(_find(_get(GoalsView.class), Button.class))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder("Propose a goal", "Agree to this goal", "Comment");
        _click(button("Agree to this goal"));
        _click(button("Agree to goal A"));

        assertThat(goals.read(plan).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.status()).isEqualTo(GoalStatus.AGREED));
        assertThat(entries()).singleElement().asString().contains("Agreed, its words are fixed");
        assertThat(_find(_get(GoalsView.class), Button.class))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder("Propose a goal", "Write a goal", "Comment");

        as(tomas);
        open(plan, "goals");
        assertThat(_find(_get(GoalsView.class), Button.class))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder(
                        "Propose a goal", "Write a goal", "Mark as achieved", "", "Link", "Note progress", "Comment");
    }

    @Test
    void mira_does_not_agree_to_words_she_has_not_seen() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        as(mira);
        open(plan, "goals");
        _click(button("Agree to this goal"));
        givenPlans.by(tomas, () -> goals.edit(goal, new GoalDraft("A", "Two order paths", null, "Count", "", null)));
        _click(button("Agree to goal A"));

        assertThat(said()).contains("Tomas changed this while you were in it. Nothing is agreed.", "Two order paths");
        assertThat(button("Agree to goal A").isEnabled()).isFalse();
        assertThat(goals.read(plan).goals()).extracting("status").containsExactly(GoalStatus.PROPOSED);

        _click(button("Look again"));
        _click(button("Agree to goal A"));
        assertThat(goals.read(plan).goals()).extracting("status").containsExactly(GoalStatus.AGREED);
    }

    @Test
    void a_goal_that_was_agreed_meanwhile_keeps_its_words() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Edit “One order path”"));
        _setValue(field("What you aim for"), "Two order paths");
        givenPlans.by(mira, () -> goals.agree(goal));
        _click(button("Save"));

        assertThat(said()).contains("Mira agreed to this goal while you were in it. Its words are fixed now.");
        _assertNone(Button.class, each -> each.withText("Use mine"));
        assertThat(field("What you aim for").getValue()).isEqualTo("Two order paths");
        assertThat(goals.read(plan).goals()).extracting("title").containsExactly("One order path");
    }

    @Test
    void a_new_manager_is_asked_about_what_an_earlier_one_agreed_to() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        givenPlans.by(mira, () -> goals.agree(goal));
        var ben = given.manager("Ben Castellan");
        given.endLines(tomas);
        given.line(tomas, ben);
        givenPlans.by(tomas, () -> {
            sharing.unshare(plan);
            return sharing.share(plan, ben, "");
        });
        as(tomas);
        open(plan, "goals");
        assertThat(entries()).singleElement().asString().contains("Agreed before; an edit makes it a proposal again");

        as(ben);
        open(plan, "goals");
        assertThat(entries()).singleElement().asString().contains("Proposed").doesNotContain("greed before");
        _click(button("Agree to this goal"));
        _click(button("Agree to goal A"));
        assertThat(entries()).singleElement().asString().contains("Agreed, its words are fixed");
    }

    @Test
    void a_removed_goal_comes_back_by_undo() {
        givenPlans.goal(tomas, plan, "One order path");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Remove “One order path”"));
        assertThat(entries()).isEmpty();

        _click(button("Undo"));
        assertThat(entries()).hasSize(1);
        _assertNone(Dialog.class);
    }
}

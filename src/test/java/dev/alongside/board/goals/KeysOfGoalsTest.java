package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.select.Select;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas says in which program a goal is, and what it is called for short. */
class KeysOfGoalsTest extends BoardTest {

    private final Goals goals;
    private final Programs programs;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    KeysOfGoalsTest(ApplicationContext application, Goals goals, Programs programs) {
        super(application);
        this.goals = goals;
        this.programs = programs;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    @Test
    void key_and_program_of_an_agreed_goal_are_still_the_owners_to_say() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        givenPlans.by(mira, () -> goals.agree(goal));
        var checkout = givenPlans.by(tomas, () -> programs.add(plan, new ProgramDraft("Checkout", "", null, null)));
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("File “One order path” to a program"));
        _setValue(field("Key"), "x");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<Program> program = _get(Select.class, each -> each.withLabel("Program"));
        _setValue(program, checkout);
        _click(button("Save"));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("X", "Checkout", "Agreed, its words are fixed")
                .doesNotContain("In no program yet");
        assertThat(goals.read(plan).goals()).extracting("status").containsExactly(GoalStatus.AGREED);
        _click(buttonFor("Program and key of “One order path”"));
        assertThat(field("Key").getValue()).isEqualTo("X");
    }

    @Test
    void a_removed_goal_comes_back_under_another_key_when_its_own_is_taken() {
        givenPlans.goal(tomas, plan, "One order path");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Remove “One order path”"));
        givenPlans.goal(tomas, plan, "Decisions in 5 days");
        _click(button("Undo"));

        assertThat(goals.read(plan).goals())
                .extracting("title", "mark")
                .containsExactlyInAnyOrder(tuple("Decisions in 5 days", "A"), tuple("One order path", "B"));
    }

    @Test
    void mira_reads_that_the_key_changed_too() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        as(mira);
        open(plan, "goals");
        _click(button("Agree to this goal"));
        givenPlans.by(
                tomas,
                () -> goals.edit(goal, new GoalDraft("X", "One order path", null, "One can count it", "", null)));
        _click(button("Agree to goal A"));

        assertThat(said()).contains("Key", "X");
    }
}

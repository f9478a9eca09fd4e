package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.WinDraft;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas marks an agreed goal as achieved, and it becomes a win. */
class AchievingGoalsTest extends BoardTest {

    private final Goals goals;
    private final History history;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    AchievingGoalsTest(ApplicationContext application, Goals goals, History history) {
        super(application);
        this.goals = goals;
        this.history = history;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @BeforeEach
    void agreed() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        givenPlans.by(mira, () -> goals.agree(goal));
    }

    @Test
    void the_dialog_begins_with_the_goal_and_leaves_a_win() {
        achieve();

        assertThat(entries()).singleElement().asString().contains("One order path", "Achieved ", "Not achieved yet");
        assertThat(history.read(plan).wins()).singleElement().satisfies(win -> {
            assertThat(win.title()).isEqualTo("One order path");
            assertThat(win.impact()).isEqualTo("In nine markets");
        });
    }

    @Test
    void a_title_that_is_missing_is_asked_for_and_what_was_typed_is_kept() {
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Mark as achieved: “One order path”"));
        _setValue(area("What came out"), "In nine markets");
        _setValue(field("What you achieved"), " ");
        _click(primary());

        assertThat(messages()).contains("A win needs a title");
        assertThat(area("What came out").getValue()).isEqualTo("In nine markets");
        assertThat(history.read(plan).wins()).isEmpty();
    }

    @Test
    void tomas_takes_it_back() {
        achieve();
        _click(button("Not achieved yet"));

        assertThat(entries()).singleElement().asString().contains("Agreed, its words are fixed");
        assertThat(history.read(plan).wins()).isEmpty();
    }

    @Test
    void what_came_out_is_there_again_when_it_was_taken_back_by_mistake() {
        achieve();
        var won = history.read(plan).wins().getFirst();
        _click(button("Not achieved yet"));

        _click(button("Undo"));

        assertThat(entries()).singleElement().asString().contains("One order path", "Achieved ");
        assertThat(history.read(plan).wins())
                .singleElement()
                .extracting(WinDraft::of)
                .isEqualTo(WinDraft.of(won));
    }

    @Test
    void mira_reads_it_and_can_do_neither() {
        achieve();
        as(mira);
        open(plan, "goals");

        assertThat(entries()).singleElement().asString().contains("One order path", "Achieved ");
        _assertNone(Button.class, each -> each.withText("Not achieved yet"));
        _assertNone(Button.class, each -> each.withText("Mark as achieved"));
    }

    @Test
    void the_field_says_what_it_wants_from_the_beginning() {
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Mark as achieved: “One order path”"));

        assertThat(area("What came out").getHelperText()).isEqualTo("What it did for the business");
    }

    private void achieve() {
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Mark as achieved: “One order path”"));
        assertThat(area("What came out").getValue()).isEqualTo("One can count it");
        _setValue(area("What came out"), "In nine markets");
        _click(primary());
    }

    /** Not the one on the card, which says the same. */
    private static Button primary() {
        return _find(Button.class).stream()
                .filter(each -> each.getText().equals("Mark as achieved")
                        && each.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}

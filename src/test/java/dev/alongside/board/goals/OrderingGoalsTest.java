package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.goals.GoalOrder;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tomas moves his goals in their list, and Mira sees them in his order. */
class OrderingGoalsTest extends BoardTest {

    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;
    private final Goals goals;
    private final GoalOrder order;

    OrderingGoalsTest(ApplicationContext application, Goals goals, GoalOrder order) {
        super(application);
        this.order = order;
        this.goals = goals;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @BeforeEach
    void three() {
        List.of("One", "Two", "Three").forEach(title -> givenPlans.goal(tomas, plan, title));
    }

    @Test
    void a_goal_goes_up_and_down_and_the_ends_are_ends() {
        as(tomas);
        open(plan, "goals");
        assertThat(buttonFor("Move “One” up").isEnabled()).isFalse();
        _click(buttonFor("Move “Three” up"));
        assertThat(titles()).containsExactly("One", "Three", "Two");
        _click(buttonFor("Move “One” down"));
        assertThat(titles()).containsExactly("Three", "One", "Two");
        assertThat(buttonFor("Move “Three” up").isEnabled()).isFalse();

        as(mira);
        open(plan, "goals");
        assertThat(titles()).containsExactly("Three", "One", "Two");
        assertThat(_find(Button.class))
                .noneMatch(each ->
                        each.getAriaLabel().filter(it -> it.startsWith("Move")).isPresent());
    }

    @Test
    void keys_in_the_row_move_it_too() {
        as(tomas);
        open(plan, "goals");
        fire("Three", "move-up");
        fire("Three", "move-up");
        fire("Three", "move-up");

        assertThat(titles()).containsExactly("Three", "One", "Two");
    }

    @Test
    void the_lists_keep_their_own_order() {
        var two = givenPlans.by(tomas, () -> goals.read(plan)).goals().get(1);
        givenPlans.by(mira, () -> goals.agree(two));
        as(tomas);
        open(plan, "goals");
        assertThat(titles()).containsExactly("One", "Three", "Two");

        _click(buttonFor("Move “One” down"));
        assertThat(titles()).containsExactly("Three", "One", "Two");
    }

    @Test
    void under_mira_who_reads_them_they_move_when_she_wants_it() {
        as(mira);
        open(plan, "goals");
        var all = givenPlans.by(tomas, () -> goals.read(plan)).goals();
        givenPlans.by(tomas, () -> {
            order.put(all.getLast(), all.getFirst());
            return all;
        });
        _get(BoardFrame.class).refresh();
        _get(BoardFrame.class).refresh();
        assertThat(titles()).containsExactly("One", "Two", "Three");

        _click(button("Another order · Show"));
        assertThat(titles()).containsExactly("Three", "One", "Two");
        assertThat(_find(Button.class, spec -> spec.withText("Another order · Show")))
                .isEmpty();
    }

    private static List<String> titles() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    private static void fire(String title, String event) {
        var row = _find(ListItem.class).stream()
                .filter(each -> each.getElement().getTextRecursively().contains(title))
                .findFirst()
                .orElseThrow();
        BasicUtilsKt._fireDomEvent(row, event, JsonNodeFactory.instance.objectNode());
    }
}

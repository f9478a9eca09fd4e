package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.Statements;
import dev.alongside.support.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas puts his goals in an order of his own. */
class GoalOrderTest extends DatabaseTest {

    private final ApplicationContext application;
    private final Goals goals;
    private final GoalOrder order;
    private final Pair pair;
    private final Goal a;
    private final Goal b;
    private final Goal c;

    GoalOrderTest(ApplicationContext application, Goals goals, GoalOrder order) {
        this.application = application;
        this.goals = goals;
        this.order = order;
        pair = Pair.together(application);
        a = pair.goal("One order path");
        b = pair.goal("Decisions in 5 days");
        c = pair.goal("One ledger");
    }

    @Test
    void a_goal_goes_before_another_or_to_the_end_and_both_see_it() {
        assertThat(marks()).containsExactly("A", "B", "C");
        put(c, a);
        assertThat(marks()).containsExactly("C", "A", "B");
        put(c, null);
        assertThat(marks()).containsExactly("A", "B", "C");
    }

    @Test
    void a_new_goal_comes_last_and_no_goal_is_another_by_being_moved() {
        put(c, a);
        pair.goal("A fourth");

        assertThat(marks()).containsExactly("C", "A", "B", "D");
        assertThat(pair.mira(() -> goals.agree(b)).status()).isEqualTo(GoalStatus.AGREED);
    }

    @Test
    void where_it_stands_already_it_leaves_no_line() {
        long before = number();
        put(a, b);
        assertThat(number()).isEqualTo(before);

        put(b, a);
        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void goals_of_another_plan_are_nowhere() {
        var stranger = Pair.apart(application).goal("Elsewhere");

        assertThatThrownBy(() -> put(a, stranger)).isInstanceOf(NotFound.class);
        assertThat(marks()).containsExactly("A", "B", "C");
    }

    @Test
    void a_move_costs_the_same_however_many_there_are() {
        int few = pair.tomas(() -> Statements.during(() -> order.put(c, a)));
        List.of("D", "E", "F", "G", "H").forEach(pair::goal);

        assertThat(pair.tomas(() -> Statements.during(() -> order.put(b, a)))).isEqualTo(few);
    }

    private void put(Goal moved, @Nullable Goal next) {
        pair.tomas(() -> {
            order.put(moved, next);
            return moved;
        });
    }

    private List<String> marks() {
        return pair.mira(() -> goals.read(pair.plan())).goals().stream()
                .map(Goal::mark)
                .toList();
    }

    private long number() {
        return pair.tomas(() -> goals.read(pair.plan())).view().number();
    }
}

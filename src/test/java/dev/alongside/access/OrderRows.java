package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalOrder;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The order of the goals. */
record OrderRows(GoalOrder order) {

    private static final String FIRST = "select 1 from goal where id = ? and place = 0";

    /** Two goals, of which the second is going to be the first. */
    private record Two(Goal first, Goal second) {}

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return Stream.of(new OrderRows(application.getBean(GoalOrder.class)).putting());
    }

    private AccessRow<?, ?> putting() {
        return new AccessRow<>(
                "GoalOrder.put",
                OWNER_ALONE,
                plan -> new Two(GoalRows.goal(plan), GoalRows.goal(plan)),
                (plan, two) -> {
                    order.put(two.second(), two.first());
                    return two;
                },
                (plan, two, same) -> plan.has(FIRST, two.second().id()) && plan.hasNewest(GoalChange.GOALS_ORDERED));
    }
}

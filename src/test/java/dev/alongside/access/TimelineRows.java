package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;

import dev.alongside.board.ribbon.Timelines;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What of a plan has its place in time. */
record TimelineRows(Timelines timelines) {

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new TimelineRows(application.getBean(Timelines.class)).reading();
    }

    private Stream<AccessRow<?, ?>> reading() {
        return Stream.of(new AccessRow<>(
                "Timelines.read",
                BOTH_SIDES,
                GoalRows::goal,
                (plan, goal) -> timelines.read(plan.plan()),
                (plan, goal, timeline) -> timeline.toString().contains(goal.title())));
    }
}

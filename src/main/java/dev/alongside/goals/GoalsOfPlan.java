package dev.alongside.goals;

import dev.alongside.history.ProgramId;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.TakenAlong;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All goals of a plan, also those off the board. */
@Component
@Order(40)
class GoalsOfPlan implements PlanContent {

    private static final Set<GoalStatus> AIMED_FOR = EnumSet.of(GoalStatus.PROPOSED, GoalStatus.AGREED);

    private final JdbcClient jdbc;
    private final GoalRepository goals;

    GoalsOfPlan(JdbcClient jdbc, GoalRepository goals) {
        this.jdbc = jdbc;
        this.goals = goals;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from progress_note where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from goal where plan = ?").param(plan.value()).update();
    }

    /** What is still aimed for, as proposals with the keys they had. */
    @Override
    public void takeAlong(PlanId from, Act to, TakenAlong taken) {
        goals.findInOrder(from).stream()
                .filter(goal -> AIMED_FOR.contains(goal.status()))
                .forEach(goal -> taken.put(goal.id(), propose(to, goal, taken).id()));
    }

    private Goal propose(Act to, Goal goal, TakenAlong taken) {
        var draft = new GoalDraft(
                goal.mark(),
                goal.title(),
                taken.find(goal.program(), ProgramId::new).orElse(null),
                goal.outcome(),
                goal.impact(),
                goal.due());
        var proposed = goals.save(Goal.propose(to.plan().id(), draft));
        to.journal(GoalChange.GOAL_PROPOSED, proposed.id(), null, proposed);
        return proposed;
    }
}

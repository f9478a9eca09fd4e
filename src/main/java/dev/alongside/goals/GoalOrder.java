package dev.alongside.goals;

import static java.util.stream.Collectors.joining;
import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner puts the goals in an order of their own, which both see; no goal becomes another by it. */
@Service
@PreAuthorize("isAuthenticated()")
public class GoalOrder {

    private final GoalRepository goals;
    private final JdbcClient jdbc;
    private final PlanAccess access;

    GoalOrder(GoalRepository goals, JdbcClient jdbc, PlanAccess access) {
        this.goals = goals;
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Leaves no line when it stands there already.
     *
     * @param next the goal before which it goes, null for the end
     */
    @Transactional(isolation = READ_COMMITTED)
    public void put(Goal moved, @Nullable Goal next) {
        var act = access.beginAsOwner(moved.plan());
        var before = goals.findInOrder(act.plan().id());
        var itself = at(before, moved);
        var after = new ArrayList<>(before);
        after.remove(itself);
        after.add(next == null ? after.size() : after.indexOf(at(after, next)), itself);
        if (after.equals(before)) return;
        store(act.plan().id(), after);
        act.journal(GoalChange.GOALS_ORDERED, itself.id(), line(itself, before), line(itself, after));
    }

    /** With one statement, however many there are. */
    private void store(PlanId plan, List<Goal> order) {
        var ids = order.stream().map(goal -> goal.id().value().toString()).collect(joining(","));
        jdbc.sql("update goal set place = find_in_set(cast(id as char), ?) - 1 where plan = ? and removed_at is null")
                .params(ids, plan.value())
                .update();
    }

    private static Goal at(List<Goal> goals, Goal seen) {
        return goals.stream()
                .filter(goal -> goal.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static OrderedGoals line(Goal moved, List<Goal> order) {
        return new OrderedGoals(moved.title(), order.stream().map(Goal::id).toList());
    }
}

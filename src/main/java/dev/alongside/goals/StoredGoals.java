package dev.alongside.goals;

import dev.alongside.plan.Act;
import dev.alongside.support.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** The goals as the database has them, each refused when it is not what the person saw. */
@Component
class StoredGoals {

    private final GoalRepository goals;

    StoredGoals(GoalRepository goals) {
        this.goals = goals;
    }

    Goal onBoard(Act act, Goal seen) {
        var stored = unchanged(act, seen);
        if (stored.removedAt() != null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    Goal offBoard(Act act, Goal removed) {
        var stored = unchanged(act, removed);
        if (stored.removedAt() == null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    private Goal unchanged(Act act, Goal seen) {
        return act.requireUnchanged(goals.findById(seen.id()), Goal::plan, Goal::version, seen.version());
    }
}

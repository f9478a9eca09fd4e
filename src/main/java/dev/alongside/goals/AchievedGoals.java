package dev.alongside.goals;

import dev.alongside.history.Win;
import dev.alongside.plan.Act;
import dev.alongside.plan.Partnership;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Goals that are achieved, or not after all, in an act of the owner in which their win comes or goes too. */
@Component
public class AchievedGoals {

    private final GoalRepository goals;
    private final StoredGoals stored;

    AchievedGoals(GoalRepository goals, StoredGoals stored) {
        this.goals = goals;
        this.stored = stored;
    }

    /** What came out of it; refused when that is nothing yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Achievement require(Act act, Goal seen) {
        var goal = stored.onBoard(act, seen);
        var achieved = goal.achieved();
        if (achieved == null) throw new GoalIsNotAchieved(goal);
        return achieved;
    }

    /** @param made the win that was made from it */
    @Transactional(propagation = Propagation.MANDATORY)
    public Goal achieve(Act act, Goal seen, Win made) {
        act.requireOwner();
        var before = stored.onBoard(act, seen);
        var after = goals.save(
                before.achieve(Achievement.of(made), act.partnership().map(Partnership::id)));
        act.journal(GoalChange.GOAL_ACHIEVED, after.id(), before, after);
        return after;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Goal takeBack(Act act, Goal seen) {
        act.requireOwner();
        var before = stored.onBoard(act, seen);
        var after = goals.save(before.takeBack());
        act.journal(GoalChange.GOAL_NOT_ACHIEVED, after.id(), before, after);
        return after;
    }
}

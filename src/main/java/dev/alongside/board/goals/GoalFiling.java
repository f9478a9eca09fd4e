package dev.alongside.board.goals;

import dev.alongside.goals.Goal;
import dev.alongside.history.ProgramId;
import org.jspecify.annotations.Nullable;

/** What of an agreed goal is still its owner's to say, as typed. */
record GoalFiling(@Nullable ProgramId program, String mark) {

    static GoalFiling of(Goal goal) {
        return new GoalFiling(goal.program(), goal.mark());
    }
}

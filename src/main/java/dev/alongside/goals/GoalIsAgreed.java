package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** The words of an agreed goal are no longer one side's to change. */
public class GoalIsAgreed extends Refusal {

    GoalIsAgreed(Goal goal) {
        super("Goal %s is agreed. Its words stay as you both agreed on them.".formatted(goal.mark()));
    }
}

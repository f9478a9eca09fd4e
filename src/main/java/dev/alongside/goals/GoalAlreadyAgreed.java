package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** One agrees to a goal once. */
public class GoalAlreadyAgreed extends Refusal {

    GoalAlreadyAgreed(Goal goal) {
        super("Goal %s is agreed already".formatted(goal.mark()));
    }
}

package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** Only what both agreed on goes on, and is achieved. */
public class GoalIsNotAgreed extends Refusal {

    GoalIsNotAgreed(Goal goal) {
        super("Goal %s is not agreed yet".formatted(goal.mark()));
    }
}

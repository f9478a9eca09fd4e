package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** Only what is achieved can be taken back. */
public class GoalIsNotAchieved extends Refusal {

    GoalIsNotAchieved(Goal goal) {
        super("Goal %s is not marked as achieved".formatted(goal.mark()));
    }
}

package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** What is achieved is done with. */
public class GoalIsAchieved extends Refusal {

    GoalIsAchieved(Goal goal) {
        super("Goal %s is achieved. Its words stay as they are.".formatted(goal.mark()));
    }
}

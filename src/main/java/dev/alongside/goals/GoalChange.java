package dev.alongside.goals;

import dev.alongside.plan.JournalKind;

/** What happens to goals. */
public enum GoalChange implements JournalKind {
    GOAL_PROPOSED,
    GOAL_EDITED,
    GOAL_AGREED,
    GOAL_FILED,
    GOAL_ACHIEVED,
    GOAL_NOT_ACHIEVED,
    GOALS_ORDERED,
    GOAL_REMOVED,
    GOAL_RESTORED
}

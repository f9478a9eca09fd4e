package dev.alongside.goals;

/** How far two people are with a goal. */
public enum GoalStatus {
    /** The owner's own, free to change. */
    PROPOSED,
    /** The partner agreed to exactly these words. */
    AGREED
}

package dev.alongside.goals;

/** How far two people are with a goal. */
public enum GoalStatus {
    /** The owner's own, free to change. */
    PROPOSED,
    /** The partner agreed to exactly these words. */
    AGREED,
    /** The owner reached it, and a win was made from it. */
    ACHIEVED
}

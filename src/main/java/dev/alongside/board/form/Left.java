package dev.alongside.board.form;

import dev.alongside.plan.PlanIsClosed;

/**
 * Words in {@link Unsent} that can't be sent any more.
 *
 * @param place where they are kept
 * @param why they can't, a sentence
 */
public record Left(Object place, String why) {

    /** Because the plan is closed, or else because the partnership in which they were typed is over. */
    public static Left on(boolean openPlan, Object place) {
        return new Left(place, openPlan ? "The sharing during which you wrote this has ended" : PlanIsClosed.SENTENCE);
    }
}

package dev.alongside.crossref;

import dev.alongside.goals.GoalStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal that speaks to an attribute, and the link that says how.
 *
 * @param status while the plan is shared, what was agreed in an earlier partnership is a proposal
 */
public record GoalBehind(
        Link link, String mark, String title, @Nullable LocalDate due, GoalStatus status) {

    /** Whether it stands behind the attribute: agreed, or even achieved. */
    public boolean counts() {
        return status != GoalStatus.PROPOSED;
    }
}

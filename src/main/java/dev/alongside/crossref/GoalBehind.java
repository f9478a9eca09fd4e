package dev.alongside.crossref;

import dev.alongside.goals.GoalStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal that speaks to an attribute, and the link that says how. */
public record GoalBehind(
        Link link, String mark, String title, @Nullable LocalDate due, GoalStatus status) {

    public boolean isAgreed() {
        return status == GoalStatus.AGREED;
    }
}

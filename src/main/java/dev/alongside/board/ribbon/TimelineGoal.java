package dev.alongside.board.ribbon;

import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal and by when.
 *
 * @param due of one that is achieved, the day when it was
 * @param status while the plan is shared, what was agreed in an earlier partnership is a proposal
 */
public record TimelineGoal(
        GoalId id, String mark, String title, @Nullable LocalDate due, GoalStatus status) {}

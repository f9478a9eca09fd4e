package dev.alongside.board.goals;

import dev.alongside.board.form.Speaking;
import dev.alongside.goals.Goal;
import dev.alongside.history.Program;
import java.util.List;
import java.util.Optional;

/**
 * A goal in the list, with its program and what it speaks to.
 *
 * @param isFixed whether the two of now agreed to its words
 */
record GoalLine(Goal goal, Optional<Program> program, List<Speaking> speaks, boolean isFixed) {}

package dev.alongside.board.goals;

import dev.alongside.history.Program;
import dev.alongside.swaps.Swap;
import java.util.List;
import java.util.Optional;

/**
 * A swap in the list.
 *
 * @param speaks what the goal would speak to, each with its how
 */
record SwapLine(Swap swap, Optional<Program> program, List<String> speaks) {}

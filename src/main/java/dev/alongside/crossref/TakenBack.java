package dev.alongside.crossref;

import dev.alongside.goals.Goal;
import dev.alongside.history.WinDraft;
import java.util.Optional;

/**
 * What is left of an achieved goal that is not achieved after all.
 *
 * @param goal as it is agreed again
 * @param came what its win said; empty when that was off the board already, and where it can't be achieved again
 */
public record TakenBack(Goal goal, Optional<WinDraft> came) {}

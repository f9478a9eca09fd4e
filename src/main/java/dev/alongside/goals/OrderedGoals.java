package dev.alongside.goals;

import java.util.List;

/**
 * The order of the goals as a journal line has it.
 *
 * @param title of the goal that was moved
 */
record OrderedGoals(String title, List<GoalId> goals) {}

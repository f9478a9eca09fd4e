package dev.alongside.board.goals;

import dev.alongside.goals.Goal;

/** The owner gives an agreed goal another key or program; the words that both agreed on stay. */
final class FileGoalDialog extends AgreedGoalDialog<GoalFiling> {

    FileGoalDialog(GoalsActs acts, GoalsTab tab, Goal seen, Runnable changed) {
        super(
                "Program and key of goal %s".formatted(seen.mark()),
                "Save",
                new GoalFilingForm(tab.goals().programs()),
                GoalFiling.of(seen),
                acts,
                seen,
                changed);
    }

    @Override
    protected GoalFiling wordsOf(Goal goal) {
        return GoalFiling.of(goal);
    }

    @Override
    protected Goal edit(Goal seen, GoalFiling words) {
        return acts.goals().file(seen, words.mark(), words.program());
    }
}

package dev.alongside.board.goals;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;

/** The owner gives an agreed goal another key or program; the words that both agreed on stay. */
final class FileGoalDialog extends RecordDialog<GoalFiling, Goal> {

    private final GoalsActs acts;

    FileGoalDialog(GoalsActs acts, GoalsTab tab, Goal seen, Runnable changed) {
        super(
                "Program and key of goal %s".formatted(seen.mark()),
                "Save",
                new GoalFilingForm(tab.goals().programs()),
                GoalFiling.of(seen),
                Goal.class,
                changed,
                seen);
        this.acts = acts;
        FieldKey.of("goal", seen.id()).lead(this);
    }

    @Override
    protected GoalFiling wordsOf(Goal goal) {
        return GoalFiling.of(goal);
    }

    @Override
    protected Goal add(GoalFiling words) {
        throw new UnsupportedOperationException("Only a goal that is there is filed");
    }

    @Override
    protected Goal edit(Goal seen, GoalFiling words) {
        return acts.goals().file(seen, words.mark(), words.program());
    }

    @Override
    protected boolean isRemoved(Goal goal) {
        return goal.removedAt() != null;
    }

    @Override
    protected Goal restore(Goal removed) {
        return acts.goals().restore(removed);
    }

    @Override
    protected boolean mayUseMine(Goal newest) {
        return newest.status() == GoalStatus.AGREED;
    }
}

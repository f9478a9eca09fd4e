package dev.alongside.board.goals;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.WordsForm;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;

/**
 * What the owner does with a goal that is agreed.
 *
 * @param <W> what the form holds
 */
abstract class AgreedGoalDialog<W> extends RecordDialog<W, Goal> {

    protected final GoalsActs acts;

    AgreedGoalDialog(
            String heading, String save, WordsForm<W> form, W start, GoalsActs acts, Goal seen, Runnable changed) {
        super(heading, save, form, start, Goal.class, changed, seen);
        this.acts = acts;
        FieldKey.of("goal", seen.id()).lead(this);
    }

    @Override
    protected Goal add(W words) {
        throw new UnsupportedOperationException("There is no agreed goal yet that this could be done with");
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

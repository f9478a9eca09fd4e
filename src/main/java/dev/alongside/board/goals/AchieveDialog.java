package dev.alongside.board.goals;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Dates;

/** The owner says that an agreed goal is achieved, and what came out. */
final class AchieveDialog extends RecordDialog<AchieveWords, Goal> {

    private final GoalsActs acts;
    private final Dates dates;

    AchieveDialog(GoalsActs acts, GoalsTab tab, Goal seen, Dates dates, Runnable changed) {
        super(
                "Goal %s is achieved".formatted(seen.mark()),
                "Mark as achieved",
                new AchieveForm(tab.goals().programs()),
                AchieveWords.of(seen, dates.today()),
                Goal.class,
                changed,
                seen);
        this.acts = acts;
        this.dates = dates;
        FieldKey.of("goal", seen.id()).lead(this);
    }

    @Override
    protected AchieveWords wordsOf(Goal goal) {
        return AchieveWords.of(goal, dates.today());
    }

    @Override
    protected Goal add(AchieveWords words) {
        throw new UnsupportedOperationException("Only a goal that is there is achieved");
    }

    @Override
    protected Goal edit(Goal seen, AchieveWords words) {
        return acts.achieving().achieve(seen, words.draft());
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

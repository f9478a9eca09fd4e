package dev.alongside.board.goals;

import dev.alongside.goals.Goal;
import dev.alongside.support.Dates;

/** The owner says that an agreed goal is achieved, and what came out. */
final class AchieveDialog extends AgreedGoalDialog<AchieveWords> {

    private final Dates dates;

    AchieveDialog(GoalsActs acts, GoalsTab tab, Goal seen, Dates dates, Runnable changed) {
        super(
                "Goal %s is achieved".formatted(seen.mark()),
                "Mark as achieved",
                new AchieveForm(tab.goals().programs()),
                AchieveWords.of(seen, dates.today()),
                acts,
                seen,
                changed);
        this.dates = dates;
    }

    @Override
    protected AchieveWords wordsOf(Goal goal) {
        return AchieveWords.of(goal, dates.today());
    }

    @Override
    protected Goal edit(Goal seen, AchieveWords words) {
        return acts.achieving().achieve(seen, words.draft());
    }
}

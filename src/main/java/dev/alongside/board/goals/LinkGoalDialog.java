package dev.alongside.board.goals;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.Speaking;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import java.util.List;
import java.util.Map;

/** The owner says which attributes a goal speaks to; its words stay as they are. */
final class LinkGoalDialog extends RecordDialog<Map<String, String>, Goal> {

    private final GoalsActs acts;
    private List<Speaking> speaks;

    LinkGoalDialog(GoalsActs acts, GoalsTab tab, GoalLine line, Runnable changed) {
        super(
                "What goal %s speaks to".formatted(line.goal().mark()),
                "Link",
                new LinkGoalForm(tab.links().edition().attributes()),
                Speaking.words(line.speaks()),
                Goal.class,
                changed,
                line.goal());
        this.acts = acts;
        this.speaks = line.speaks();
        FieldKey.of("goal", line.goal().id()).lead(this);
    }

    @Override
    protected Map<String, String> wordsOf(Goal goal) {
        speaks = acts.speaking(goal);
        return Speaking.words(speaks);
    }

    @Override
    protected Goal add(Map<String, String> words) {
        throw new UnsupportedOperationException("Only a goal that is there is linked");
    }

    @Override
    protected Goal edit(Goal seen, Map<String, String> words) {
        return acts.speakers().editGoal(seen, GoalWords.of(seen, words).draft(), Speaking.edit(speaks, words));
    }

    @Override
    protected boolean isRemoved(Goal goal) {
        return goal.removedAt() != null;
    }

    @Override
    protected Goal restore(Goal removed) {
        var restored = acts.goals().restore(removed);
        speaks = acts.speaking(restored);
        return restored;
    }

    @Override
    protected String whatHappened(Goal newest) {
        return isRemoved(newest) ? super.whatHappened(newest) : "This goal was changed meanwhile";
    }
}

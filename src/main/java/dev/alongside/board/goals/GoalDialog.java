package dev.alongside.board.goals;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.Speaking;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes or edits a goal together with what it speaks to. */
final class GoalDialog extends RecordDialog<GoalWords, Goal> {

    private final GoalsActs acts;
    private final PlanId plan;
    private final Optional<PartnershipId> now;
    private final String otherSide;
    private List<Speaking> speaks;

    private GoalDialog(
            GoalsActs acts,
            GoalsTab tab,
            List<Speaking> speaks,
            Runnable changed,
            @Nullable Goal seen,
            String otherSide) {
        super(
                seen == null ? "Propose a goal" : "Edit goal %s".formatted(seen.mark()),
                seen == null ? "Propose goal" : "Save",
                form(tab, seen),
                seen == null ? GoalWords.NOTHING : GoalWords.of(seen, Speaking.words(speaks)),
                Goal.class,
                changed,
                seen);
        this.acts = acts;
        this.plan = tab.goals().view().plan().id();
        this.now = tab.goals().view().partnership().map(Partnership::id);
        this.speaks = speaks;
        this.otherSide = otherSide;
    }

    private static GoalForm form(GoalsTab tab, @Nullable Goal seen) {
        var programs = tab.goals().programs();
        var attributes = tab.links().edition().attributes();
        return seen == null ? new GoalForm(programs, attributes) : GoalForm.ofMarked(programs, attributes);
    }

    static GoalDialog toAdd(GoalsActs acts, GoalsTab tab, Runnable changed) {
        return new GoalDialog(acts, tab, List.of(), changed, null, "");
    }

    static GoalDialog toEdit(GoalsActs acts, GoalsTab tab, GoalLine seen, String otherSide, Runnable changed) {
        var dialog = new GoalDialog(acts, tab, seen.speaks(), changed, seen.goal(), otherSide);
        return FieldKey.of("goal", seen.goal().id()).lead(dialog);
    }

    @Override
    protected GoalWords wordsOf(Goal goal) {
        speaks = acts.speaking(goal);
        return GoalWords.of(goal, Speaking.words(speaks));
    }

    @Override
    protected Goal add(GoalWords words) {
        return acts.speakers().proposeGoal(plan, words.draft(), words.speaks());
    }

    @Override
    protected Goal edit(Goal seen, GoalWords words) {
        return acts.speakers().editGoal(seen, words.draft(), Speaking.edit(speaks, words.speaks()));
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

    /** Only the other side can have agreed to it. */
    @Override
    protected String whatHappened(Goal newest) {
        return newest.isFixedIn(now) && newest.status() == GoalStatus.AGREED && !isRemoved(newest)
                ? "%s agreed to this goal while you were in it. Its words are fixed now.".formatted(otherSide)
                : super.whatHappened(newest);
    }

    @Override
    protected boolean mayUseMine(Goal newest) {
        return !newest.isFixedIn(now);
    }
}

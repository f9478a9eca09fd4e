package dev.alongside.board.goals;

import dev.alongside.board.form.LinkEditing;
import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.RestNotSaved;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Failures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes or edits a goal together with what it speaks to. */
final class GoalDialog extends RecordDialog<GoalWords, Goal> {

    private final GoalsActs acts;
    private final PlanId plan;
    private final String otherSide;
    private final LinkEditing links;

    private GoalDialog(
            GoalsActs acts, GoalsTab tab, LinkEditing links, Runnable changed, @Nullable Goal seen, String otherSide) {
        super(
                seen == null ? "Propose a goal" : "Edit goal %s".formatted(seen.mark()),
                seen == null ? "Propose goal" : "Save",
                new GoalForm(tab.goals().programs(), tab.cross().edition().attributes()),
                seen == null ? GoalWords.NOTHING : GoalWords.of(seen, links.words()),
                Goal.class,
                changed,
                seen);
        this.acts = acts;
        this.plan = tab.goals().view().plan().id();
        this.links = links;
        this.otherSide = otherSide;
    }

    static GoalDialog toAdd(GoalsActs acts, GoalsTab tab, Runnable changed) {
        return new GoalDialog(acts, tab, acts.editing(List.of()), changed, null, "");
    }

    static GoalDialog toEdit(GoalsActs acts, GoalsTab tab, GoalLine seen, String otherSide, Runnable changed) {
        return new GoalDialog(acts, tab, acts.editing(seen.speaks()), changed, seen.goal(), otherSide);
    }

    @Override
    protected GoalWords wordsOf(Goal goal) {
        links.readAgain(plan, cross -> GoalsTab.speaking(cross, goal.id()));
        return GoalWords.of(goal, links.words());
    }

    @Override
    protected Goal add(GoalWords words) {
        return acts.goals().propose(plan, words.draft());
    }

    @Override
    protected Goal edit(Goal seen, GoalWords words) {
        var before = GoalWords.of(seen, words.speaks()).draft();
        return words.draft().equals(before) ? seen : acts.goals().edit(seen, words.draft());
    }

    @Override
    protected void saveRest(Goal goal, GoalWords words) {
        try {
            links.save(plan, words.speaks(), (attribute, how) -> LinkDraft.of(goal.id(), attribute, how));
        } catch (RuntimeException why) {
            links.readAgain(plan, cross -> GoalsTab.speaking(cross, goal.id()));
            throw new RestNotSaved("The goal", Failures.sentence(why));
        }
    }

    @Override
    protected boolean isRemoved(Goal goal) {
        return goal.removedAt() != null;
    }

    @Override
    protected Goal restore(Goal removed) {
        return acts.goals().restore(removed);
    }

    /** Only the other side can have agreed to it. */
    @Override
    protected String whatHappened(Goal newest) {
        return newest.status() == GoalStatus.AGREED && !isRemoved(newest)
                ? "%s agreed to this goal while you were in it. Its words are fixed now.".formatted(otherSide)
                : super.whatHappened(newest);
    }

    @Override
    protected boolean mayUseMine(Goal newest) {
        return newest.status() != GoalStatus.AGREED;
    }
}

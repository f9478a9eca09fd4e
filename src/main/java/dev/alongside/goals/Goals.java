package dev.alongside.goals;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.history.KnownPrograms;
import dev.alongside.history.ProgramId;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner proposes goals, the partner agrees to them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Goals {

    private final GoalRepository goals;
    private final ProgressNoteRepository notes;
    private final StoredGoals stored;
    private final GoalMarks marks;
    private final KnownPrograms programs;
    private final PlanAccess access;

    Goals(
            GoalRepository goals,
            ProgressNoteRepository notes,
            StoredGoals stored,
            GoalMarks marks,
            KnownPrograms programs,
            PlanAccess access) {
        this.goals = goals;
        this.notes = notes;
        this.stored = stored;
        this.marks = marks;
        this.programs = programs;
        this.access = access;
    }

    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public GoalsPage read(PlanId plan) {
        var view = access.view(plan);
        return GoalsPage.of(view, programs.of(plan), goals.findInOrder(plan), notes.findByPlanOrderByIdDesc(plan));
    }

    @Transactional(isolation = READ_COMMITTED)
    public Goal propose(PlanId plan, GoalDraft draft) {
        var act = access.beginAsOwner(plan);
        programs.require(act, draft.program());
        var proposed = goals.save(Goal.propose(plan, marks.marked(plan, draft, null)));
        act.journal(GoalChange.GOAL_PROPOSED, proposed.id(), null, proposed);
        return proposed;
    }

    /** Refused for a goal that the two of now have agreed on; leaves no line when nothing is different. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal edit(Goal seen, GoalDraft draft) {
        var act = access.beginAsOwner(seen.plan());
        var before = stored.onBoard(act, seen);
        var words = marks.marked(seen.plan(), draft, before);
        if (words.equals(GoalDraft.of(before))) return before;
        programs.require(act, draft.program());
        var after = goals.save(before.edit(words, act.partnership().map(Partnership::id)));
        act.journal(GoalChange.GOAL_EDITED, after.id(), before, after);
        return after;
    }

    /**
     * The owner gives an agreed goal another key, where an empty one means that it keeps the one it has, or another
     * program; leaves no line when nothing is different.
     */
    @Transactional(isolation = READ_COMMITTED)
    public Goal file(Goal seen, String mark, @Nullable ProgramId program) {
        var act = access.beginAsOwner(seen.plan());
        var before = stored.onBoard(act, seen);
        var place = marks.marked(seen.plan(), GoalDraft.filed(before, mark, program), before);
        if (place.equals(GoalDraft.of(before))) return before;
        programs.require(act, program);
        var after = goals.save(before.file(place, act.partnership().map(Partnership::id)));
        act.journal(GoalChange.GOAL_FILED, after.id(), before, after);
        return after;
    }

    /** The partner agrees to exactly the words they saw. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal agree(Goal seen) {
        var act = access.begin(seen.plan());
        act.requirePartner();
        var before = stored.onBoard(act, seen);
        var partnership = act.partnership().orElseThrow(NotShared::new);
        var after = goals.save(before.agree(partnership.id()));
        act.journal(GoalChange.GOAL_AGREED, after.id(), before, after);
        return after;
    }

    /** Takes a goal off the board with its links; {@link #restore(Goal)} brings it back. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal remove(Goal seen) {
        var act = access.beginAsOwner(seen.plan());
        var before = stored.onBoard(act, seen);
        var after = goals.save(before.remove(act.at(), act.partnership().map(Partnership::id)));
        act.journal(GoalChange.GOAL_REMOVED, after.id(), before, null);
        return after;
    }

    /** With the next free key when another goal has taken the one it had. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal restore(Goal removed) {
        var act = access.beginAsOwner(removed.plan());
        var before = stored.offBoard(act, removed);
        var after = goals.save(before.restore(marks.freeFor(before)));
        act.journal(GoalChange.GOAL_RESTORED, after.id(), null, after);
        return after;
    }
}

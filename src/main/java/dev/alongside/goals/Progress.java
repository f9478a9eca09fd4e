package dev.alongside.goals;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.plan.Act;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanAccess;
import dev.alongside.support.NotFound;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner notes how an agreed goal goes on; the partner reads it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Progress {

    private final ProgressNoteRepository notes;
    private final GoalRepository goals;
    private final PlanAccess access;

    Progress(ProgressNoteRepository notes, GoalRepository goals, PlanAccess access) {
        this.notes = notes;
        this.goals = goals;
        this.access = access;
    }

    /** Whichever version of the goal was seen: a note changes nothing of it. */
    @Transactional(isolation = READ_COMMITTED)
    public ProgressNote note(Goal on, String words) {
        var act = access.beginAsOwner(on.plan());
        var goal = onBoard(act, on.id());
        goal.requireAgreedIn(partnership(act));
        return add(act, goal, ProgressNote.write(goal, partnership(act), words, act.at()));
    }

    /** Leaves no line when nothing is different. */
    @Transactional(isolation = READ_COMMITTED)
    public ProgressNote edit(ProgressNote seen, String words) {
        var act = access.beginAsOwner(seen.plan());
        var before = unchanged(act, seen);
        var goal = onBoard(act, before.goal());
        var edited = before.reword(words);
        if (edited.equals(before)) return before;
        var after = notes.save(edited);
        act.journal(
                ProgressChange.PROGRESS_EDITED,
                after.id(),
                new NotedProgress(goal.title(), before),
                new NotedProgress(goal.title(), after));
        return after;
    }

    /** @return what was removed */
    @Transactional(isolation = READ_COMMITTED)
    public ProgressNote remove(ProgressNote seen) {
        var act = access.beginAsOwner(seen.plan());
        var before = unchanged(act, seen);
        var goal = onBoard(act, before.goal());
        notes.delete(before);
        act.journal(ProgressChange.PROGRESS_REMOVED, before.id(), new NotedProgress(goal.title(), before), null);
        return before;
    }

    /** Brings back what was removed, with its day and in its place. */
    @Transactional(isolation = READ_COMMITTED)
    public ProgressNote restore(ProgressNote removed) {
        var act = access.beginAsOwner(removed.plan());
        if (removed.isFixedIn(partnership(act))) throw new NoteIsFromBefore();
        if (notes.findById(removed.id()).isPresent()) throw new NotFound();
        return add(act, onBoard(act, removed.goal()), removed.restored());
    }

    private ProgressNote add(Act act, Goal goal, ProgressNote note) {
        var written = notes.save(note);
        act.journal(ProgressChange.PROGRESS_NOTED, written.id(), null, new NotedProgress(goal.title(), written));
        return written;
    }

    /** The line of a change would tell the partner of now what they don't read. */
    private ProgressNote unchanged(Act act, ProgressNote seen) {
        var stored = act.requireUnchanged(
                notes.findById(seen.id()), ProgressNote::plan, ProgressNote::version, seen.version());
        if (stored.isFixedIn(partnership(act))) throw new NoteIsFromBefore();
        return stored;
    }

    private static Optional<PartnershipId> partnership(Act act) {
        return act.partnership().map(Partnership::id);
    }

    private Goal onBoard(Act act, GoalId id) {
        return goals.findById(id)
                .filter(goal -> goal.plan().equals(act.plan().id()) && goal.removedAt() == null)
                .orElseThrow(NotFound::new);
    }
}

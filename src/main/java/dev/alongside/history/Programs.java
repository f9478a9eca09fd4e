package dev.alongside.history;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.plan.Act;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.ChangedMeanwhile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner keeps the programs they run or ran. */
@Service
@PreAuthorize("isAuthenticated()")
public class Programs {

    private final ProgramRepository programs;
    private final PlanAccess access;

    Programs(ProgramRepository programs, PlanAccess access) {
        this.programs = programs;
        this.access = access;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Program add(PlanId plan, ProgramDraft draft) {
        var act = access.beginAsOwner(plan);
        var added = programs.save(Program.add(plan, draft));
        act.journal(HistoryChange.PROGRAM_ADDED, added.id(), null, added);
        return added;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Program edit(Program seen, ProgramDraft draft) {
        var act = access.beginAsOwner(seen.plan());
        var before = onBoard(act, seen);
        var after = programs.save(before.edit(draft));
        act.journal(HistoryChange.PROGRAM_EDITED, after.id(), before, after);
        return after;
    }

    /** Takes the program off the board; its wins and goals stay, without a program until it is restored. */
    @Transactional(isolation = READ_COMMITTED)
    public Program remove(Program seen) {
        var act = access.beginAsOwner(seen.plan());
        var before = onBoard(act, seen);
        var after = programs.save(before.remove(act.at()));
        act.journal(HistoryChange.PROGRAM_REMOVED, after.id(), before, null);
        return after;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Program restore(Program removed) {
        var act = access.beginAsOwner(removed.plan());
        var before = offBoard(act, removed);
        var after = programs.save(before.restore());
        act.journal(HistoryChange.PROGRAM_RESTORED, after.id(), null, after);
        return after;
    }

    private Program onBoard(Act act, Program seen) {
        var stored = unchanged(act, seen);
        if (stored.removedAt() != null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    private Program offBoard(Act act, Program removed) {
        var stored = unchanged(act, removed);
        if (stored.removedAt() == null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    private Program unchanged(Act act, Program seen) {
        return act.requireUnchanged(programs.findById(seen.id()), Program::plan, Program::version, seen.version());
    }
}

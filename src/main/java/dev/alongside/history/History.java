package dev.alongside.history;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.jointtext.TextContents;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.ChangedMeanwhile;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner writes down their wins; the partner reads them. */
@Service
@PreAuthorize("isAuthenticated()")
public class History {

    /** Wins that one act can add. */
    public static final int MOST_AT_ONCE = 500;

    private final WinRepository wins;
    private final WinQuery query;
    private final KnownPrograms programs;
    private final MadeWins made;
    private final TextContents texts;
    private final PlanAccess access;

    History(
            WinRepository wins,
            WinQuery query,
            KnownPrograms programs,
            MadeWins made,
            TextContents texts,
            PlanAccess access) {
        this.wins = wins;
        this.query = query;
        this.programs = programs;
        this.made = made;
        this.texts = texts;
        this.access = access;
    }

    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public HistoryPage read(PlanId plan) {
        var view = access.view(plan);
        var narratives = texts.of(NarrativeTexts.KIND, plan.value());
        return new HistoryPage(view, programs.of(plan), query.of(plan), narratives);
    }

    @Transactional(isolation = READ_COMMITTED)
    public Win add(PlanId plan, WinDraft draft) {
        return made.add(access.beginAsOwner(plan), draft);
    }

    /** All of them or, when refused, none; with a line for each. */
    @Transactional(isolation = READ_COMMITTED)
    public List<Win> addAll(PlanId plan, List<WinDraft> drafts) {
        var act = access.beginAsOwner(plan);
        if (drafts.size() > MOST_AT_ONCE) throw new TooManyWins(drafts.size());
        return made.addAll(act, drafts);
    }

    /** Leaves no line when nothing is different. */
    @Transactional(isolation = READ_COMMITTED)
    public Win edit(Win seen, WinDraft draft) {
        var act = access.beginAsOwner(seen.plan());
        var before = onBoard(act, seen);
        if (draft.equals(WinDraft.of(before))) return before;
        programs.require(act, draft.program());
        var after = wins.save(before.edit(draft));
        act.journal(HistoryChange.WIN_EDITED, after.id(), before, after);
        return after;
    }

    /** Takes the win off the board with its links; {@link #restore(Win)} brings it back. */
    @Transactional(isolation = READ_COMMITTED)
    public Win remove(Win seen) {
        var act = access.beginAsOwner(seen.plan());
        var before = onBoard(act, seen);
        var after = wins.save(before.remove(act.at()));
        act.journal(HistoryChange.WIN_REMOVED, after.id(), before, null);
        return after;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Win restore(Win removed) {
        var act = access.beginAsOwner(removed.plan());
        var before = offBoard(act, removed);
        var after = wins.save(before.restore());
        act.journal(HistoryChange.WIN_RESTORED, after.id(), null, after);
        return after;
    }

    private Win onBoard(Act act, Win seen) {
        var stored = unchanged(act, seen);
        if (stored.removedAt() != null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    private Win offBoard(Act act, Win removed) {
        var stored = unchanged(act, removed);
        if (stored.removedAt() == null) throw new ChangedMeanwhile(stored);
        return stored;
    }

    private Win unchanged(Act act, Win seen) {
        return act.requireUnchanged(wins.findById(seen.id()), Win::plan, Win::version, seen.version());
    }
}

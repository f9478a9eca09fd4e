package dev.alongside.board.history;

import dev.alongside.board.form.LinkEditing;
import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.RestNotSaved;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.history.Win;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Failures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds or edits a win together with what it speaks to. */
final class WinDialog extends RecordDialog<WinWords, Win> {

    private final HistoryActs acts;
    private final PlanId plan;
    private final LinkEditing links;

    private WinDialog(HistoryActs acts, HistoryTab tab, LinkEditing links, Runnable changed, @Nullable Win seen) {
        super(
                seen == null ? "Add a win" : "Edit “%s”".formatted(seen.title()),
                seen == null ? "Add win" : "Save",
                new WinForm(tab.history().programs(), tab.cross().edition().attributes()),
                seen == null ? WinWords.NOTHING : WinWords.of(seen, links.words()),
                Win.class,
                changed,
                seen);
        this.acts = acts;
        this.plan = tab.history().view().plan().id();
        this.links = links;
    }

    static WinDialog toAdd(HistoryActs acts, HistoryTab tab, Runnable changed) {
        return new WinDialog(acts, tab, acts.editing(List.of()), changed, null);
    }

    static WinDialog toEdit(HistoryActs acts, HistoryTab tab, WinLine seen, Runnable changed) {
        return new WinDialog(acts, tab, acts.editing(seen.speaks()), changed, seen.win());
    }

    @Override
    protected WinWords wordsOf(Win win) {
        links.readAgain(plan, cross -> HistoryTab.speaking(cross, win.id()));
        return WinWords.of(win, links.words());
    }

    @Override
    protected Win add(WinWords words) {
        return acts.history().add(plan, words.draft());
    }

    @Override
    protected Win edit(Win seen, WinWords words) {
        var before = WinWords.of(seen, words.speaks()).draft();
        return words.draft().equals(before) ? seen : acts.history().edit(seen, words.draft());
    }

    @Override
    protected void saveRest(Win win, WinWords words) {
        try {
            links.save(plan, words.speaks(), (attribute, how) -> LinkDraft.of(win.id(), attribute, how));
        } catch (RuntimeException why) {
            links.readAgain(plan, cross -> HistoryTab.speaking(cross, win.id()));
            throw new RestNotSaved("The win", Failures.sentence(why));
        }
    }

    @Override
    protected boolean isRemoved(Win win) {
        return win.removedAt() != null;
    }

    @Override
    protected Win restore(Win removed) {
        return acts.history().restore(removed);
    }
}

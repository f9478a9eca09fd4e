package dev.alongside.board.history;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.form.Speaking;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Win;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds or edits a win together with what it speaks to. */
final class WinDialog extends RecordDialog<WinWords, Win> {

    private final HistoryActs acts;
    private final PlanId plan;
    private List<Speaking> speaks;

    private WinDialog(
            HistoryActs acts,
            HistoryTab tab,
            List<Speaking> speaks,
            Dates dates,
            Runnable changed,
            @Nullable Win seen) {
        super(
                seen == null ? "Add a win" : "Edit “%s”".formatted(seen.title()),
                seen == null ? "Add win" : "Save",
                new WinForm(tab.history().programs(), tab.links().edition().attributes(), dates.today()),
                seen == null ? WinWords.NOTHING : WinWords.of(seen, Speaking.words(speaks)),
                Win.class,
                changed,
                seen);
        this.acts = acts;
        this.plan = tab.history().view().plan().id();
        this.speaks = speaks;
    }

    static WinDialog toAdd(HistoryActs acts, HistoryTab tab, Dates dates, Runnable changed) {
        return new WinDialog(acts, tab, List.of(), dates, changed, null);
    }

    static WinDialog toEdit(HistoryActs acts, HistoryTab tab, WinLine seen, Dates dates, Runnable changed) {
        var dialog = new WinDialog(acts, tab, seen.speaks(), dates, changed, seen.win());
        return FieldKey.of("win", seen.win().id()).lead(dialog);
    }

    @Override
    protected WinWords wordsOf(Win win) {
        speaks = acts.speaking(win);
        return WinWords.of(win, Speaking.words(speaks));
    }

    @Override
    protected Win add(WinWords words) {
        return acts.speakers().addWin(plan, words.draft(), words.speaks());
    }

    @Override
    protected Win edit(Win seen, WinWords words) {
        return acts.speakers().editWin(seen, words.draft(), Speaking.edit(speaks, words.speaks()));
    }

    @Override
    protected boolean isRemoved(Win win) {
        return win.removedAt() != null;
    }

    @Override
    protected Win restore(Win removed) {
        var restored = acts.history().restore(removed);
        speaks = acts.speaking(restored);
        return restored;
    }
}

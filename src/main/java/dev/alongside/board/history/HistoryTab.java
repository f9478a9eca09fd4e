package dev.alongside.board.history;

import dev.alongside.board.form.Speaking;
import dev.alongside.board.form.Wishes;
import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.LinksPage;
import dev.alongside.history.HistoryPage;
import dev.alongside.history.Win;
import dev.alongside.history.exchange.WinReader;
import dev.alongside.plan.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the History tab shows: programs, wins, what each win speaks to, and what was said about it. */
record HistoryTab(HistoryPage history, LinksPage links, CommentsPage comments) {

    boolean mayWrite() {
        return history.view().mayWriteAs(Side.OWNER);
    }

    /** Both type the narratives. */
    boolean mayTell() {
        return history.view().isOpen();
    }

    /** Nobody else than who may write has any. */
    <R> Optional<Wishes<R>> wishes(Wishes<R> wishes) {
        return mayWrite() ? Optional.of(wishes) : Optional.empty();
    }

    List<WinLine> wins() {
        return history.wins().stream().map(this::line).toList();
    }

    /** Understands what people write about wins of this plan. */
    WinReader reader(LocalDate today) {
        return new WinReader(history.programs(), history.wins(), today);
    }

    private WinLine line(Win win) {
        var program = history.findProgram(win.program());
        return new WinLine(
                win,
                program,
                program.isEmpty() && !history.programs().isEmpty(),
                Speaking.of(links, win.id()),
                history.narrative(win),
                comments.on(Subject.win(win.id())));
    }
}

package dev.alongside.board.history;

import dev.alongside.board.form.Speaking;
import dev.alongside.comments.Comments;
import dev.alongside.comments.SubjectKind;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Speakers;
import dev.alongside.history.History;
import dev.alongside.history.Program;
import dev.alongside.history.Programs;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.history.exchange.ReadWins;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services behind the History tab. */
@Component
record HistoryActs(
        History history,
        Programs programs,
        Speakers speakers,
        CrossReference cross,
        Comments comments,
        Outline outline) {

    HistoryTab read(PlanId plan) {
        return new HistoryTab(history.read(plan), cross.links(plan), comments.read(plan, SubjectKind.WIN));
    }

    /** What it speaks to now. */
    List<Speaking> speaking(Win win) {
        return Speaking.of(cross.links(win.plan()), win.id());
    }

    /** What was read of a list becomes wins, all of it in one act. */
    List<Win> addAll(HistoryTab tab, ReadWins read) {
        return history.addAll(tab.history().view().plan().id(), read.drafts());
    }

    void file(WinLine line, Program program) {
        history.edit(line.win(), WinDraft.of(line.win()).in(program.id()));
    }
}

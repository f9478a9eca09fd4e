package dev.alongside.board.history;

import dev.alongside.board.form.LinkEditing;
import dev.alongside.board.form.Speaking;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Links;
import dev.alongside.history.History;
import dev.alongside.history.Programs;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services behind the History tab. */
@Component
record HistoryActs(History history, Programs programs, Links links, CrossReference cross) {

    HistoryTab read(PlanId plan) {
        return new HistoryTab(history.read(plan), cross.read(plan));
    }

    LinkEditing editing(List<Speaking> seen) {
        return new LinkEditing(links, cross, seen);
    }
}

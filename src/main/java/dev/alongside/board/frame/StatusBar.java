package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;

/** The foot of a board: its last change, who can open it, and what it is not. */
final class StatusBar extends Composite<Footer> {

    private final Span change = new Span();
    private final Span when = new Span();
    private final Span who = new Span();

    StatusBar() {
        var last = new Span(new Icon("activity"), change, when);
        last.addClassName("last");
        change.addClassName("change");
        var lock = new Span(new Icon("lock"), who);
        lock.addClassName("end");
        getContent().addClassName("statusbar");
        getContent().add(last, lock, new Span("A plan is not a promise of promotion"));
    }

    void show(BoardState<?> state, Dates dates) {
        var header = state.header();
        if (!state.lines().isEmpty()) {
            var line = state.lines().getLast();
            change.setText(ChangeWords.of(line, header, state.edition()));
            when.setText(dates.moment(line.at()));
        }
        who.setText(whoCanOpen(header));
    }

    private static String whoCanOpen(PlanHeader header) {
        if (!header.isShared()) return "Private until you share it. Admins can't open it, before or after.";
        return "Only %s and %s can open this board"
                .formatted(Names.first(header.nameOf(Side.OWNER)), Names.first(header.nameOf(Side.PARTNER)));
    }
}

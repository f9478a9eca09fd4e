package dev.alongside.board.history;

import dev.alongside.board.frame.BoardTypists;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.board.frame.TextDialog;
import dev.alongside.history.Win;
import dev.alongside.jointtext.ui.JointText;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanStatus;

/** How a win came about, at length, typed by both. */
final class NarrativeText {

    private NarrativeText() {}

    /** @param closed is run when it was closed */
    static TextDialog of(Win win, PlanHeader header, Runnable closed) {
        var text = new JointText("Narrative of “%s”".formatted(win.title()));
        text.setReadOnly(header.plan().status() != PlanStatus.ACTIVE);
        text.setPlaceholder("The situation, what I owned, the decisions, how it came out");
        text.show(win.narrative(), BoardTypists.of(header));
        return FieldKey.of("win", win.id()).lead(new TextDialog(win.title(), text, closed));
    }
}

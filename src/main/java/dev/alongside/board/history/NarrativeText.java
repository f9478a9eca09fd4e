package dev.alongside.board.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.alongside.board.frame.BoardTypists;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.board.frame.TextDialog;
import dev.alongside.jointtext.ui.JointText;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Failures;
import dev.alongside.support.Icon;

/** How a win came about, at length, typed by both. */
final class NarrativeText {

    private NarrativeText() {}

    /**
     * @param outline offered while there is no narrative
     * @param closed is run when it was closed
     */
    static TextDialog of(WinLine line, PlanHeader header, Outline outline, Runnable closed) {
        var win = line.win();
        var text = new JointText("Narrative of “%s”".formatted(win.title()));
        boolean writable = header.view().isOpen();
        text.setReadOnly(!writable);
        text.setPlaceholder("The situation, what I owned, the decisions, how it came out");
        text.show(win.narrative(), BoardTypists.of(header));
        var dialog = FieldKey.of("win", win.id()).lead(new TextDialog(win.title(), text, closed));
        if (writable && line.narrative().isEmpty()) {
            dialog.getFooter().addComponentAsFirst(start(text, () -> outline.begin(win)));
        }
        return dialog;
    }

    private static Button start(JointText text, Runnable outline) {
        var start = new Button("Start with an outline", new Icon("edit"));
        start.addThemeVariants(ButtonVariant.TERTIARY);
        start.addClickListener(pressed -> {
            try {
                outline.run();
                start.setVisible(false);
                text.focus();
            } catch (RuntimeException refused) {
                Failures.show(refused);
            }
        });
        return start;
    }
}

package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.alongside.jointtext.ui.JointText;

/** A joint text with room to write it; there is nothing to save, every keystroke is. */
public final class TextDialog extends Dialog {

    /** @param closed is run when it was closed */
    public TextDialog(String heading, JointText text, Runnable closed) {
        setHeaderTitle(heading);
        setWidth("44rem");
        // A press beside the dialog is easily an attempt to leave the field.
        setCloseOnOutsideClick(false);
        text.addClassNames("bare", "tall");
        add(new Div(text));
        getFooter().add(new Button("Done", pressed -> close()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) text.focus();
            else closed.run();
        });
    }

    /** Puts a few words of guidance above the text. */
    public void advise(Component hint) {
        addComponentAsFirst(hint);
    }
}

package dev.alongside.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Before signing out: what a person typed in this browser that would be lost. */
final class UnsentDialog extends Dialog {

    /** @param texts how many texts hold words that aren't saved yet */
    UnsentDialog(int texts, Runnable onDiscard) {
        setHeaderTitle("Not everything is saved yet");
        setWidth("32rem");
        var what = texts == 1
                ? "One text holds words of yours that are in this browser only."
                : "%d texts hold words of yours that are in this browser only.".formatted(texts);
        add(
                new Paragraph(
                        what
                                + " Wait until it is saved: open the board while you are connected. Signing out now discards these words."));
        var discard = new Button("Sign out and discard", click -> {
            close();
            onDiscard.run();
        });
        discard.addThemeVariants(ButtonVariant.ERROR);
        var stay = new Button("Stay signed in", click -> close());
        // It only closes this, and may do so without a connection.
        stay.getElement().setAttribute("data-answered-here", true);
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(discard, stay);
    }
}

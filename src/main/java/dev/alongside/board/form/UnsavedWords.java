package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Asks before what was typed is thrown away. */
public final class UnsavedWords extends Composite<Div> {

    public UnsavedWords(Runnable onKeep, Runnable onThrowAway) {
        getContent().addClassNames("row", "wrap");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new Span("What you typed is not saved."),
                        button("Keep writing", onKeep),
                        button("Throw it away", onThrowAway));
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

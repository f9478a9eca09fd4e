package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says why what was typed can't be saved any more; it stays to be copied until the person throws it away. */
final class RefusedWords extends Composite<Div> {

    private final Span why = new Span();

    RefusedWords(Runnable onThrowAway) {
        var away = new Button("Throw it away", pressed -> onThrowAway.run());
        away.addThemeVariants(ButtonVariant.SMALL);
        var rest = new Div(new Span("What you typed is not saved. You can still copy it."), away);
        rest.addClassNames("row", "wrap");
        getContent().addClassNames("stack", "xs");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(why, rest);
    }

    void say(String sentence) {
        why.setText(sentence);
    }
}

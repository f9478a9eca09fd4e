package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** One text that can't be sent any more, for its writer to copy or to throw away. */
final class LeftText extends Composite<Div> {

    private final TextArea words;
    private final RefusedWords refused;

    LeftText(String label, Runnable onThrowAway) {
        words = new TextArea(label);
        words.setReadOnly(true);
        words.setWidthFull();
        words.setMinRows(1);
        refused = new RefusedWords(onThrowAway);
        getContent().addClassNames("stack", "xs");
        getContent().add(words, refused);
    }

    void show(Left now) {
        words.setValue(Unsent.inThisWindow().of(now.place()));
        refused.say(now.why());
    }
}

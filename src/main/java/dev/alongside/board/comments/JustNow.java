package dev.alongside.board.comments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;

/** Who just said or did something; seen for as long as the place around it is marked. */
final class JustNow extends Span {

    JustNow() {
        addClassName("just-line");
    }

    void mark(Component place, Changes changes) {
        setText(changes.justNow());
        setClassName("just-line by-" + changes.otherColour());
        place.getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;

/** Who just changed the place it stands in; seen for as long as the place is marked. */
final class JustLine extends Span {

    JustLine() {
        addClassName("just-line");
    }

    /** Marks the place as changed by the other side. */
    void mark(Component place, Changes changes) {
        setText(changes.justNow());
        setClassName("just-line by-" + changes.otherColour());
        place.getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }
}

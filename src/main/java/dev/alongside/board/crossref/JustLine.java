package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Later;

/** Who just changed the place it stands in; seen for as long as the place is marked. */
final class JustLine {

    private final Later<Span> line;

    /** @param place whose last part it is */
    JustLine(HasComponents place) {
        this(place, Integer.MAX_VALUE);
    }

    /** @param index of the part in its place */
    JustLine(HasComponents place, int index) {
        line = new Later<>(place, index, Span::new);
    }

    /** Marks the place as changed by the other side. */
    void mark(Component place, Changes changes) {
        var said = line.get();
        said.setText(changes.justNow());
        said.setClassName("just-line by-" + changes.otherColour());
        place.getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }
}

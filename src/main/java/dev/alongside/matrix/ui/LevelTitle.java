package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Level;
import dev.alongside.support.Bold;

/** A level as it heads a column: the title, and quieter its code. */
final class LevelTitle {

    private LevelTitle() {}

    static Span of(Level level) {
        return new Span(new Bold(level.title()), new Text(" " + level.code()));
    }
}

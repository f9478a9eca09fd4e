package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** A win, program or goal in the ribbon's list. */
final class ListedLine extends RibbonItem<Listed> {

    ListedLine() {
        super("listed");
    }

    @Override
    String address(Listed item) {
        return item.address();
    }

    @Override
    void draw(Listed item, Anchor link) {
        var when = new Span(item.when());
        when.addClassNames("quiet", "tiny");
        link.add(mark(item), new Span(item.title()), when);
    }

    private static Span mark(Listed item) {
        boolean isSign = item.mark().isEmpty();
        var mark = isSign ? new Span(new Icon(item.look())) : new Span(item.mark());
        mark.setClassName(isSign ? "sign" : "mark " + item.look());
        return mark;
    }
}

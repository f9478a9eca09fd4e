package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** A win, program or goal in the ribbon's list. */
final class ListedLine extends RibbonItem<Listed> {

    private final Span mark = new Span();
    private final Span title = new Span();
    private final Span when = new Span();

    ListedLine(String address) {
        super(address, "listed");
        when.addClassNames("quiet", "tiny");
        link(mark, title, when);
    }

    @Override
    void show(Listed item) {
        mark.removeAll();
        mark.setClassName(item.mark().isEmpty() ? "sign" : "mark " + item.look());
        if (item.mark().isEmpty()) mark.add(new Icon(item.look()));
        else mark.setText(item.mark());
        title.setText(item.title());
        when.setText(item.when());
    }
}

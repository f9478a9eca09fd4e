package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import java.util.List;

/** One half of the ribbon as a list by date. */
final class RibbonList extends Composite<Div> {

    private final RibbonHeading heading;
    private final Rows<Listed, ListedLine> rows;
    private List<Listed> shown = List.of();

    /** @param address of the part of the board where all of it is written */
    RibbonList(String icon, String title, String address) {
        heading = new RibbonHeading(icon, title);
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", title);
        rows = new Rows<>(list, Listed::id, () -> new ListedLine(address), ListedLine::show);
        getContent().add(heading, list);
    }

    void show(String remark, List<Listed> items) {
        shown = items;
        heading.show(remark);
        rows.show(items);
    }

    void mark(Changes changes) {
        shown.stream()
                .map(Listed::id)
                .filter(changes::touched)
                .forEach(id -> rows.find(id).ifPresent(line -> line.changed(changes)));
    }
}

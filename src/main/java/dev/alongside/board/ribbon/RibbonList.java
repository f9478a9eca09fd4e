package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import java.util.List;

/** One half of the ribbon as a list by date. */
final class RibbonList extends Composite<Div> {

    private final RibbonHeading heading;
    private final Component nothing;
    private final Rows<Listed, ListedLine> rows;
    private List<Listed> shown = List.of();

    /** @param nothing what stands there while there is nothing */
    RibbonList(String icon, String title, Component nothing) {
        this.nothing = nothing;
        heading = new RibbonHeading(icon, title);
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", title);
        rows = new Rows<>(list, Listed::id, ListedLine::new, ListedLine::show);
        getContent().add(heading, nothing, list);
    }

    void show(String remark, List<Listed> items) {
        shown = items;
        heading.show(remark);
        nothing.setVisible(items.isEmpty());
        rows.show(items);
    }

    void mark(Changes changes) {
        shown.stream()
                .map(Listed::id)
                .filter(changes::touched)
                .forEach(id -> rows.find(id).ifPresent(line -> line.changed(changes)));
    }
}

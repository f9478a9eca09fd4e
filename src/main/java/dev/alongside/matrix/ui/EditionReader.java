package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteConfiguration;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import org.jspecify.annotations.Nullable;

/** An edition to read: its table, one opened cell below it, and on narrow screens one level at a time. */
class EditionReader {

    private final Edition edition;
    private final MatrixTable table;
    private final Select<Level> level = new Select<>();
    private final Div opened = new Div();

    EditionReader(Edition edition) {
        this.edition = edition;
        table = new MatrixTable(edition.levels(), edition.attributes(), edition.expectations(), this::choose);
        level.setLabel("Level");
        level.setItems(edition.levels());
        level.setItemLabelGenerator(Level::name);
        level.setValue(edition.levels().getFirst());
        table.showLevel(level.getValue());
        level.addValueChangeListener(change -> table.showLevel(change.getValue()));
        opened.addClassName("cards");
        opened.setVisible(false);
    }

    /** What the page shows between its head and its status bar; the table scrolls by itself. */
    Component[] parts() {
        var toolbar = new Div(level);
        toolbar.addClassNames("toolbar", "only-narrow");
        var scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        return new Component[] {toolbar, scroll, opened};
    }

    /** Opens the cell of an address, "attribute.level"; anything else opens none. */
    void open(String address) {
        var keys = address.split("\\.", -1);
        show(keys.length == 2 ? new Cell(keys[0], keys[1]) : null);
    }

    private void choose(@Nullable Cell cell) {
        show(cell);
        var address = RouteConfiguration.forSessionScope()
                .getUrl(MatrixView.class, MatrixView.address(edition.matrixKey(), edition.number()));
        var query = cell == null ? "" : "?cell=" + cell.attribute() + "." + cell.level();
        // Replaced, not added: "back" leaves the matrix instead of walking over its cells.
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address + query);
    }

    private void show(@Nullable Cell cell) {
        opened.removeAll();
        table.mark(cell);
        opened.setVisible(false);
        if (cell == null) return;
        edition.findAttribute(cell.attribute())
                .ifPresent(attribute -> edition.findLevel(cell.level()).ifPresent(at -> {
                    level.setValue(at);
                    opened.add(new CellCard(edition, attribute, at, () -> choose(null)));
                    opened.setVisible(true);
                }));
    }
}

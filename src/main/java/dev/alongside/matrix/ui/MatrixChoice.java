package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.MatrixId;
import java.util.List;

/** The way from one matrix to another, when the company has several. */
class MatrixChoice extends Composite<Select<EditionName>> {

    MatrixChoice(List<EditionName> current, MatrixId chosen) {
        var select = getContent();
        select.addClassName("matrix-title");
        select.setAriaLabel("Matrix");
        select.setItems(current);
        select.setItemLabelGenerator(EditionName::title);
        current.stream()
                .filter(name -> name.matrix().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> open(change.getValue()));
    }

    private static void open(EditionName edition) {
        UI.getCurrentOrThrow().navigate(MatrixView.class, MatrixView.address(edition.key(), edition.number()));
    }
}

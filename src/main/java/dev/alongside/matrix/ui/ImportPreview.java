package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.matrix.Grid;
import dev.alongside.matrix.exchange.ReadMatrix;
import dev.alongside.support.Icon;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.function.Consumer;

/** What came out of a file: its problems by line, the matrix as it would be, and the way to publish it. */
class ImportPreview extends Composite<Div> {

    private final Consumer<Grid> onPublish;
    private final TextField title = new TextField("Title of the matrix");

    ImportPreview(Consumer<Grid> onPublish) {
        this.onPublish = onPublish;
        title.setMaxLength(Texts.TITLE);
        title.setManualValidation(true);
        title.addValueChangeListener(change -> title.setInvalid(false));
    }

    /** Instead of whatever an earlier file brought. */
    void show(ReadMatrix read) {
        getContent().removeAll();
        getContent().add(new ProblemList(read.problems(), read.grid().isPresent()));
        read.grid().ifPresent(grid -> show(grid, read.publishable()));
    }

    /** Says at the title why the matrix can't be published; nothing typed is lost. */
    void refuse(String sentence) {
        title.setErrorMessage(sentence);
        title.setInvalid(true);
    }

    private void show(Grid grid, boolean publishable) {
        title.setValue(grid.title());
        var publish = new Button("Publish as edition 1…", new Icon("check"), click -> wish(grid));
        publish.addThemeNames("primary");
        publish.setEnabled(publishable);
        var counts = new Span(MatrixCounts.of(grid));
        counts.addClassName("quiet");
        title.addClassName("matrix-title");
        var toolbar = new Div(title, publish, counts);
        toolbar.addClassNames("section", "toolbar");
        var table = new Div(new MatrixTable(grid.levels(), grid.attributes(), grid.expectations(), cell -> {}));
        table.addClassNames("matrix-scroll", "preview");
        getContent().add(toolbar, table);
    }

    private void wish(Grid grid) {
        try {
            onPublish.accept(grid.withTitle(title.getValue()));
        } catch (InvalidText invalid) {
            refuse(invalid.sentence());
        }
    }
}

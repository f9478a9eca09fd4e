package dev.alongside.matrix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.matrix.Grid;

/** Repeats what is about to be published; the number of the edition is typed, so that no single key does it. */
class PublishDialog extends ConfirmDialog {

    private static final String NUMBER = "1";

    PublishDialog(Grid grid, Runnable onConfirm) {
        setHeader("Publish edition 1 of “" + grid.title() + "”");
        var publish = new Button("Publish edition 1", click -> {
            close();
            onConfirm.run();
        });
        publish.addThemeNames("primary");
        publish.setEnabled(false);
        var number = new TextField("Type the edition's number, 1");
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.addValueChangeListener(
                change -> publish.setEnabled(change.getValue().strip().equals(NUMBER)));
        var content = new Div(
                new Paragraph(MatrixCounts.of(grid) + "."),
                new Paragraph("Everyone who signs in can read it at once. A published edition never changes;"
                        + " better wording comes with the next one."),
                number);
        content.addClassName("form");
        setText(content);
        setCancelable(true);
        setCancelText("Not yet");
        setConfirmButton(publish);
    }
}

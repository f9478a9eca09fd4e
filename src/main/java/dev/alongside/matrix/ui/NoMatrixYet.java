package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** What stands in for the matrix until there is one. */
class NoMatrixYet extends Composite<Div> {

    NoMatrixYet(boolean mayImport) {
        getContent().addClassName("empty-page");
        getContent().add(new H2("No career matrix yet"));
        if (mayImport) {
            getContent()
                    .add(
                            new Paragraph("Everyone who signs in reads it here as soon as it is published."),
                            new RouterLink("Import a matrix from a file", ImportView.class));
        } else {
            getContent()
                    .add(
                            new Paragraph("An admin imports it. Then it stands here for everyone who signs in."),
                            new Anchor("example", "See a filled board meanwhile"));
        }
    }
}

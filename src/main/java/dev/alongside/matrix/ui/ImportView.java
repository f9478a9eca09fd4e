package dev.alongside.matrix.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.matrix.Grid;
import dev.alongside.matrix.HasEditionAlready;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.matrix.exchange.MatrixFile;
import dev.alongside.support.Failures;
import dev.alongside.support.OneFile;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.RolesAllowed;

/** Where an admin makes a matrix out of the company's own file. */
@Route("admin/import")
@PageTitle("Import a matrix")
@RolesAllowed("ADMIN")
class ImportView extends Main {

    private static final String LAYOUTS = "A CSV file in one of two layouts. Wide: the attributes in the first column,"
            + " then a column for each level; a column called Theme or Category groups them."
            + " Long: the columns Path, Job title, Competency, Skill, Key behavior, with a row for each behavior."
            + " Nothing is changed before you publish.";

    private final MatrixPublishing publishing;
    private final ImportPreview preview = new ImportPreview(this::confirm);

    ImportView(MatrixPublishing publishing) {
        this.publishing = publishing;
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        var source = new Section(
                new Paragraph(LAYOUTS),
                new OneFile<>("Choose a CSV file", MatrixFile.BYTES, MatrixFile::read, preview::show));
        source.addClassName("section");
        add(new PageHead("Import a matrix"), source, preview);
    }

    private void confirm(Grid grid) {
        new PublishDialog(grid, () -> publish(grid)).open();
    }

    private void publish(Grid grid) {
        try {
            var edition = publishing.publishFirstEdition(grid);
            Notification.show(
                    "Edition 1 of “" + edition.title() + "” is published", 5_000, Notification.Position.BOTTOM_START);
            UI.getCurrentOrThrow().navigate(MatrixView.class, MatrixView.address(edition.key(), edition.number()));
        } catch (HasEditionAlready refused) {
            preview.refuse(refused.sentence());
        } catch (RuntimeException failure) {
            Failures.show(failure);
        }
    }
}

package dev.alongside.matrix.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.KaribuTest;
import dev.alongside.matrix.Matrices;
import dev.alongside.matrix.exchange.MatrixFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An admin looks at what a file would bring, then publishes it as edition 1. */
class ImportingAMatrixTest extends KaribuTest {

    private final Matrices matrices;

    ImportingAMatrixTest(ApplicationContext application, Matrices matrices) {
        super(application);
        this.matrices = matrices;
    }

    @Test
    void a_good_file_is_looked_at_and_published_under_a_title_of_ones_own() {
        as(given.admin());
        var title = "Ladder " + UUID.randomUUID();
        read("Attribute,T1 TPM I,T2 TPM II\nScope,Runs one,\nCraft,Plans,Plans more\n");

        assertThat(_find(NativeTableCell.class)).hasSize(4);
        assertThat(problems()).containsExactly("Line 2“Scope” says nothing for T2");
        _setValue(title(), title);
        _click(button("Publish as edition 1…"));
        assertThat(button("Publish edition 1").isEnabled()).isFalse();
        _setValue(_get(TextField.class, number -> number.withLabel("Type the edition's number, 1")), "1");
        _click(button("Publish edition 1"));

        var published = matrices.current().stream()
                .filter(name -> name.title().equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(matrices.read(published.id()).expectation("craft", "t2")).isEqualTo("Plans more");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("matrix/" + published.key() + "/1");
    }

    @Test
    void a_title_that_is_taken_is_said_at_the_title_and_nothing_is_lost() {
        as(given.admin());
        var title = "Ladder " + UUID.randomUUID();
        publish(title);

        publish(title);

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage())
                .isEqualTo("“" + title + "” has edition 1 already; new editions come with revisions");
        assertThat(title().getValue()).isEqualTo(title);
        assertThat(matrices.current())
                .filteredOn(name -> name.title().equals(title))
                .hasSize(1);
    }

    @Test
    void a_file_with_errors_can_be_looked_at_but_not_published() {
        as(given.admin());
        read("Attribute,T1,T2\nScope,a,b\nScope,c,d\n");

        assertThat(problems()).containsExactly("Line 3“Scope” stands here again, first on line 2");
        assertThat(button("Publish as edition 1…").isEnabled()).isFalse();
    }

    @Test
    void a_file_that_is_no_matrix_shows_only_why() {
        as(given.admin());
        read("Attribute,T1\nScope,\"open\n");

        assertThat(problems())
                .containsExactly("Line 2A quote opens here and is never closed, so the rest of the file is one cell");
        assertThat(_find(NativeTableCell.class)).isEmpty();
    }

    private void publish(String title) {
        read("Attribute,T1\nScope,a\n");
        _setValue(title(), title);
        _click(button("Publish as edition 1…"));
        _setValue(_get(TextField.class, number -> number.withLabel("Type the edition's number, 1")), "1");
        _click(button("Publish edition 1"));
    }

    /** As an upload does once the bytes are there; the upload itself needs a browser. */
    private static void read(String file) {
        UI.getCurrent().navigate(ImportView.class);
        _get(ImportPreview.class).show(MatrixFile.read("ladder.csv", file.getBytes(UTF_8)));
    }

    private static TextField title() {
        return _get(TextField.class, field -> field.withLabel("Title of the matrix"));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static List<String> problems() {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}

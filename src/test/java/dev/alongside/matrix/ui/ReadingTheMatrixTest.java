package dev.alongside.matrix.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.KaribuTest;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.Level;
import dev.alongside.matrix.MatrixPublishing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReadingTheMatrixTest extends KaribuTest {

    private final MatrixPublishing publishing;

    ReadingTheMatrixTest(ApplicationContext application, MatrixPublishing publishing) {
        super(application);
        this.publishing = publishing;
    }

    @Test
    void a_tpm_reads_every_level_and_attribute() {
        var name = published();
        as(given.tpm("Tomas"));
        UI.getCurrent().navigate("matrix/" + name.key() + "/1");

        assertThat(_get(H1.class).getText()).isEqualTo(name.title());
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("Attribute", "TPM I T1", "TPM II T2", "Reach", "Scope", "Craft");
        assertThat(_find(NativeTableCell.class)).hasSize(4);
    }

    @Test
    void the_address_opens_a_cell_and_a_click_another() {
        var name = published();
        as(given.tpm("Tomas"));
        open(name, "craft.t2");

        assertThat(_get(H2.class).getText()).isEqualTo("Craft at TPM II");
        assertThat(current()).hasSize(1);

        _click(_find(NativeTableCell.class).getFirst());

        assertThat(_get(H2.class).getText()).isEqualTo("Scope at TPM I");
        assertThat(current()).containsExactly(_find(NativeTableCell.class).getFirst());
    }

    @Test
    void a_cell_that_is_not_there_opens_nothing() {
        var name = published();
        as(given.tpm("Tomas"));
        for (var cell : new String[] {"craft.t9", "nothing", "a.b.c", ".", "<script>.t1"}) {
            open(name, cell);

            assertThat(_find(H2.class)).isEmpty();
            assertThat(current()).isEmpty();
        }
    }

    @Test
    void a_narrow_screen_shows_one_level_at_a_time() {
        var name = published();
        as(given.tpm("Tomas"));
        UI.getCurrent().navigate("matrix/" + name.key() + "/1");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<Level> level = _get(Select.class, select -> select.withLabel("Level"));

        _setValue(level, new Level("t2", "T2", "TPM II"));

        assertThat(_find(NativeTableCell.class))
                .filteredOn(cell -> cell.hasClassName("shown"))
                .hasSize(2)
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("data-label")).isEqualTo("TPM II T2"));
    }

    private static void open(EditionName name, String cell) {
        UI.getCurrent().navigate("matrix/" + name.key() + "/1", QueryParameters.of("cell", cell));
    }

    private static List<NativeTableCell> current() {
        return _find(NativeTableCell.class).stream()
                .filter(cell -> cell.hasClassName("current"))
                .toList();
    }

    private EditionName published() {
        as(given.admin());
        return publishing.publishFirstEdition(Grids.small());
    }
}

package dev.alongside.matrix.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Grid;
import dev.alongside.matrix.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The two layouts of a CSV file, and the habits of the programs that write them. */
class MatrixFileTest {

    @Test
    void a_wide_file_has_a_column_for_each_level() throws IOException {
        var read = read("matrix/wide.csv");
        var grid = read.grid().orElseThrow();

        assertThat(grid.title()).isEqualTo("Wide");
        assertThat(grid.levels())
                .containsExactly(
                        new Level("t1", "T1", "Associate"),
                        new Level("t2", "T2", "Senior"),
                        new Level("staff", "", "Staff"));
        assertThat(grid.attributes())
                .containsExactly(
                        new Attribute("scope", "Scope", "Reach"),
                        new Attribute("influence", "Influence", "Reach"),
                        new Attribute("scope-2", "Scope", "Craft"));
        assertThat(grid.expectation("scope", "t1")).isEqualTo("- Takes tasks\n- Finishes them");
        assertThat(grid.expectation("scope", "staff")).isEqualTo("Takes programs; says \"no\", kindly");
        assertThat(grid.expectations()).hasSize(8);
        assertThat(read.publishable()).isTrue();
        assertThat(read.problems()).containsExactly(Problem.remark(4, "“Influence” says nothing for T1"));
    }

    @Test
    void a_long_file_has_a_row_for_each_behavior() throws IOException {
        var read = read("matrix/long.csv");
        var grid = read.grid().orElseThrow();

        assertThat(grid.title()).isEqualTo("Program Management");
        assertThat(grid.levels()).extracting(Level::key).containsExactly("t1", "t2");
        assertThat(grid.attributes()).extracting(Attribute::key).containsExactly("scope", "scope-2", "influence");
        assertThat(grid.attributes()).extracting(Attribute::theme).containsExactly("Reach", "Craft", "Reach");
        assertThat(grid.expectation("scope", "t1")).isEqualTo("- Takes tasks\n- Finishes them\n  in time");
        assertThat(grid.expectation("influence", "t2")).isEqualTo("- Is heard");
        assertThat(read.publishable()).isTrue();
        assertThat(read.problems())
                .containsExactly(
                        Problem.remark(6, "“Scope” says nothing for T2"),
                        Problem.remark(7, "“Influence” says nothing for T1"),
                        Problem.remark(8, "This row says the same as line 2 and is left out"),
                        Problem.remark(9, "This row has no key behavior"));
    }

    @Test
    void a_semicolon_file_of_a_spreadsheet_has_a_mark_in_front_and_other_line_ends() {
        var grid = grid("\uFEFFAttribute;L1;L2\r\nScope;\"one; two\";drei\r\n\r\nTiefe – größer;;\"vier\r\nfünf\"\r\n");

        assertThat(grid.attributes()).extracting(Attribute::title).containsExactly("Scope", "Tiefe – größer");
        assertThat(grid.expectation("scope", "l1")).isEqualTo("one; two");
        assertThat(grid.expectation("tiefe-grosser", "l2")).isEqualTo("vier\nfünf");
    }

    @Test
    void tabs_divide_cells_too() {
        var grid = grid("\tL1\tL2\nScope\ta, b\tc; d\n");

        assertThat(grid.expectation("scope", "l1")).isEqualTo("a, b");
        assertThat(grid.expectation("scope", "l2")).isEqualTo("c; d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1 TPM I|T1|TPM I",
                "TPM I (T1)|T1|TPM I",
                "TPM II T2|T2|TPM II",
                "IC3 — Title|IC3|Title",
                "IC5 Staff Technical Program Manager|IC5|Staff Technical Program Manager",
                "Senior [L-6]|L-6|Senior",
                "L5|''|L5",
                "TPM II|''|TPM II",
                "Principal|''|Principal"
            })
    void a_code_in_the_name_of_a_level_is_recognised(String header, String code, String title) {
        assertThat(LevelName.of(header)).isEqualTo(new LevelName(code, title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competency,T1,T2|Scope,a,b|''",
                "Competency,Skill,T1,T2|Reach,Scope,a,b|Reach",
                "Skill,Category,T1,T2|Scope,Reach,a,b|Reach",
                "Category,Competency,T1,T2|Reach,Scope,a,b|Reach",
                "What we look at,T1,T2|Scope,a,b|''",
                "Theme,,T1,T2|Reach,Scope,a,b|Reach",
                "Id,Theme,Attribute,T1,T2|scope,Reach,Scope,a,b|Reach",
                "Attribute,Notes,T1,T2|Scope,old,a,b|''"
            })
    void theme_and_attribute_are_known_by_the_names_of_their_columns(String header, String row, String theme) {
        var grid = grid(header + "\n" + row + "\n");

        assertThat(grid.attributes()).containsExactly(new Attribute("scope", "Scope", theme));
        assertThat(grid.levels()).extracting(Level::title).containsExactly("T1", "T2");
        assertThat(grid.expectation("scope", "t2")).isEqualTo("b");
    }

    @Test
    void an_attribute_column_that_is_known_by_its_place_alone_is_said() {
        var read = MatrixFile.read("x.csv", "What we look at,T1,T2\nScope,a,b\n".getBytes(UTF_8));

        assertThat(read.publishable()).isTrue();
        assertThat(read.problems())
                .containsExactly(Problem.remark(
                        1,
                        "No column is called “Attribute”, so “What we look at” is read as the attributes"
                                + " and the 2 columns behind it as levels"));
    }

    @Test
    void the_id_of_the_source_is_the_key() {
        assertThat(grid("Id,Attribute,T1\nATT-07,Scope,a\n").attributes())
                .containsExactly(new Attribute("att-07", "Scope", ""));
    }

    @Test
    void our_own_matrix_is_whole() throws IOException {
        var read = read("demo/technical-program-management.csv");
        var grid = read.grid().orElseThrow();

        assertThat(read.problems()).isEmpty();
        assertThat(grid.levels())
                .extracting(Level::code, Level::title)
                .containsExactly(
                        tuple("T1", "TPM I"),
                        tuple("T2", "TPM II"),
                        tuple("T3", "Senior TPM"),
                        tuple("T4", "Staff TPM"),
                        tuple("T5", "Principal TPM"));
        assertThat(grid.attributes())
                .extracting(Attribute::key)
                .containsExactly(
                        "technical-judgement",
                        "program-leadership",
                        "stakeholder-influence",
                        "business-impact",
                        "organisation-building");
        assertThat(grid.expectations()).hasSize(25);
    }

    /** Runs only with -Dalongside.matrices=folder: other companies' files are not ours to keep here. */
    @ParameterizedTest
    @ValueSource(strings = {"dropbox_tpm_wide.csv", "dropbox_tpm_long.csv"})
    void a_published_career_framework_is_read_whole(String name) throws IOException {
        var folder = Optional.ofNullable(System.getProperty("alongside.matrices"));
        Assumptions.assumeThat(folder).isPresent();
        var file = Path.of(folder.orElseThrow(), "dropbox-tpm-derived", name);
        Assumptions.assumeThat(file).exists();

        var read = MatrixFile.read(name, Files.readAllBytes(file));
        var grid = read.grid().orElseThrow();

        assertThat(read.publishable()).isTrue();
        assertThat(grid.levels()).hasSize(6);
        assertThat(grid.attributes()).hasSize(19);
        assertThat(grid.attributes().stream().map(Attribute::theme).distinct()).hasSize(6);
        assertThat(grid.expectations()).hasSize(102);
        assertThat(grid.expectation("ownership", "ic1")).startsWith("- ").contains("\n- ");
    }

    private static Grid grid(String text) {
        var read = MatrixFile.read("matrix.csv", text.getBytes(UTF_8));
        assertThat(read.publishable()).as("%s", read.problems()).isTrue();
        return read.grid().orElseThrow();
    }

    private static ReadMatrix read(String resource) throws IOException {
        var file = new ClassPathResource(resource);
        return MatrixFile.read(String.valueOf(file.getFilename()), file.getContentAsByteArray());
    }
}

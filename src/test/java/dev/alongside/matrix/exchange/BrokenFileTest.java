package dev.alongside.matrix.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.alongside.matrix.Grid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** A wrong file says what is wrong and where. */
class BrokenFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two-matrices.csv|3|This file holds 2 matrices: Programs, Products. Make a file for each and import them one by one",
                "long-without-skill.csv|1|The columns should be Path, Job title, Competency, Skill, Key behavior. Missing: Skill",
                "one-column.csv|2|No level column found. Wide: the attributes in the first column, then a column for each level."
                        + " Long: the columns Path, Job title, Competency, Skill, Key behavior",
                "unknown-columns.csv|1|“Foo” and “Bar” are no columns of a matrix. Wide: the attributes in the first column,"
                        + " then a column for each level. Long: the columns Path, Job title, Competency, Skill, Key behavior",
                "unclosed-quote.csv|4|A quote opens here and is never closed, so the rest of the file is one cell",
                "text-behind-quote.csv|2|Behind the closing quote of a cell there is more text; quotes inside a cell are doubled",
                "only-header.csv|1|There is a header, but no row below it",
                "latin-1.csv|3|Byte 25 is not UTF-8. Save the file as “CSV UTF-8” and choose it again",
                "binary.csv|2|This is not a text file: byte 20 is zero",
                "empty.csv|0|This file is empty"
            })
    void it_is_no_matrix(String name, int line, String sentence) throws IOException {
        var read = MatrixFile.read(name, new ClassPathResource("matrix/broken/" + name).getContentAsByteArray());

        assertThat(read.grid()).isEmpty();
        assertThat(read.publishable()).isFalse();
        assertThat(read.problems()).containsExactly(Problem.error(line, sentence));
    }

    @Test
    void each_wrong_row_and_column_is_told_with_its_line() throws IOException {
        var read =
                MatrixFile.read("twice.csv", new ClassPathResource("matrix/broken/twice.csv").getContentAsByteArray());

        assertThat(read.publishable()).isFalse();
        assertThat(read.grid()).isPresent();
        assertThat(read.problems())
                .filteredOn(Problem::blocking)
                .containsExactly(
                        Problem.error(1, "The level “t1” has two columns"),
                        Problem.error(1, "Column 5 has texts but no title"),
                        Problem.error(3, "This row has no attribute in column 1"),
                        Problem.error(5, "“scope” stands here again, first on line 2"),
                        Problem.error(6, "This row has 7 columns, the header has 5"));
    }

    @Test
    void six_megabytes_are_too_much() {
        var bytes = new byte[6 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'a');

        assertThat(only(bytes)).isEqualTo(Problem.error(0, "A matrix file has at most 5 MB; this one has more"));
    }

    @Test
    void a_spreadsheet_and_utf_16_are_called_by_their_name() {
        assertThat(only(new byte[] {'P', 'K', 3, 4, 0}).sentence()).startsWith("This is a spreadsheet or a zip file");
        assertThat(only("Attribute,T1\nScope,a".getBytes(UTF_16)).sentence())
                .startsWith("This file is saved as UTF-16");
        assertThat(only(new byte[0]).sentence()).isEqualTo("This file is empty");
    }

    @Test
    void what_does_not_fit_into_a_matrix_blocks_it() {
        assertThat(errors("Attribute," + names("L", Grid.LEVELS + 1) + "\nScope,a\n"))
                .containsExactly(Problem.error(1, "“L21” is one level too many; a matrix has at most 20"));
        assertThat(errors("Attribute,L1\n" + names("A", Grid.ATTRIBUTES + 1).replace(",", ",x\n") + ",x\n"))
                .containsExactly(Problem.error(202, "“A201” is one attribute too many; a matrix has at most 200"));
        assertThat(errors("Attribute,L1\nScope,a\nCraft," + "x".repeat(Grid.EXPECTATION + 1)))
                .containsExactly(Problem.error(3, "“Craft” at L1: This text has 8,001 characters; 8,000 fit here"));
        assertThat(errors("Attribute,L1\n" + "x".repeat(201) + ",a\nCraft,b"))
                .containsExactly(Problem.error(2, "This text has 201 characters; 200 fit here"));
        assertThat(errors("Attribute" + ",".repeat(300) + "\nScope,a"))
                .containsExactly(Problem.error(1, "The header has 301 columns; 250 fit"));
        assertThat(errors("Attribute,L1\nScope,\n"))
                .containsExactly(Problem.error(0, "No cell of this matrix holds a text"));
    }

    @Test
    void whatever_the_bytes_are_there_is_an_answer() {
        var random = new Random(4);
        var alphabet = "\",;\t\n\r aT1é•-\uFEFF🙂\\#PathSkill".codePoints().toArray();
        for (int round = 0; round < 3_000; round++) {
            var text = random.ints(random.nextInt(1, 80), 0, alphabet.length)
                    .map(at -> alphabet[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var noise = new byte[random.nextInt(1, 80)];
            random.nextBytes(noise);

            assertThatCode(() -> MatrixFile.read("x.csv", text.getBytes(UTF_8)))
                    .as(text)
                    .doesNotThrowAnyException();
            assertThatCode(() -> MatrixFile.read("x.csv", noise)).doesNotThrowAnyException();
        }
    }

    private static String names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> prefix + at).collect(Collectors.joining(","));
    }

    private static List<Problem> errors(String text) {
        var read = MatrixFile.read("x.csv", text.getBytes(UTF_8));
        assertThat(read.publishable()).isFalse();
        return read.problems().stream().filter(Problem::blocking).toList();
    }

    private static Problem only(byte[] bytes) {
        var read = MatrixFile.read("x.csv", bytes);
        assertThat(read.grid()).isEmpty();
        return read.problems().getFirst();
    }
}

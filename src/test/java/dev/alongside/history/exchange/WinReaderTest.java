package dev.alongside.history.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.Measure;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.history.WinId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists and files of wins become, line by line. */
class WinReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Program alpha = BulletLineTest.program("Alpha");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,when,program,impact\nDecisions faster,May 2026,alpha,Fewer waits\n",
                "\uFEFFImpact;Program;Win;Date\r\nFewer waits;Alpha;Decisions faster;2026-05\r\n",
                "program\ttitle\timpact\twhen\nAlpha\t\"Decisions\n faster\"\tFewer waits\t05/2026",
                "\"title\",\"when\",\"program\",\"impact\"\n\n\"Decisions faster\",\"may 2026\",\"ALPHA\",\"Fewer waits\""
            })
    void a_sheet_is_read_whatever_the_order_and_the_separator(String file) {
        var draft = new WinDraft("Decisions faster", MAY, alpha.id(), "Fewer waits", List.of());

        assertThat(file("wins.csv", file).drafts()).containsExactly(draft);
        assertThat(reader().text(file).drafts()).containsExactly(draft);
    }

    @Test
    void each_row_that_is_wrong_says_where_and_why_and_the_others_are_taken() {
        var read = file("wins.csv", """
                title,when,program,impact,Owner
                Decisions faster,May 2026,,"Fewer
                waits",
                ,May 2026,,,
                Two,soon,,,
                Three,soon,Beta,,
                Four,31 February 2026,,,
                Five,,,,,more
                decisions faster,2026-05-09,,,
                Held,March 2026,,,
                %s,,,,
                """.formatted("x".repeat(201)));

        assertThat(read.drafts())
                .containsExactly(new WinDraft("Decisions faster", MAY, null, "Fewer\nwaits", List.of()));
        assertThat(problems(read))
                .containsExactly(
                        "1: The column “owner” is not known and is left out",
                        "4: A win needs a title",
                        "5: “soon” is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026",
                        "6: “soon” is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026",
                        "7: “31 February 2026” is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026",
                        "8: This row has 6 columns, the header has 5",
                        "9: “decisions faster” stands on line 2 already",
                        "10: You have “Held” of that month already",
                        "11: The column “title” has 201 characters here; 200 fit in");
    }

    @Test
    void a_program_that_is_not_there_yet_keeps_no_row_out() {
        var read = file(
                "wins.csv",
                "title,when,program\nOne,May 2026,Beta\nTwo,May 2026,\nThree,Dec 2026,%s".formatted("x".repeat(61)));

        assertThat(read.drafts()).extracting(WinDraft::title).containsExactly("One", "Two", "Three");
        assertThat(read.drafts()).extracting(WinDraft::program).containsOnlyNulls();
        assertThat(read.remarks())
                .containsExactly(
                        "There is no program “Beta” yet, so it is in none",
                        "That day is still to come. There is no program “%s…” yet, so it is in none"
                                .formatted("x".repeat(60)));
    }

    @Test
    void a_row_without_a_date_is_of_today() {
        assertThat(file("wins.csv", "title\nDecisions faster").drafts())
                .containsExactly(new WinDraft("Decisions faster", TODAY, null, "", List.of()));
    }

    @Test
    void a_sheet_that_cannot_be_read_says_why() {
        assertThat(problems(file("wins.csv", "name,when\nA,Q2")))
                .containsExactly("1: No column is called “title”. The columns are title, when, program, impact");
        assertThat(problems(file("wins.csv", "title,win\nA,B")))
                .containsExactly("1: Two columns say the same: “title” and “win”");
        assertThat(problems(file("wins.csv", "title,when\n\"A,Q2")))
                .containsExactly("2: A quote opens here and is never closed, so the rest of the file is one cell");
        assertThat(problems(file("wins.csv", "title,when\n")))
                .containsExactly("1: There is a header, but no row below it");
        assertThat(problems(file("wins.csv", " \n"))).containsExactly("0: This file is empty");
        assertThat(problems(reader().file("wins.csv", "title".getBytes(UTF_16))).getFirst())
                .startsWith("1: This file is saved as UTF-16");
    }

    @Test
    void of_a_markdown_file_the_bullets_are_wins() {
        var read = file("wins.md", """
                # What I did

                - Decisions faster (May 2026)
                * Two sites closed [Alpha]
                1. Three, Q2
                and some words
                  + - 4
                """);

        assertThat(read.drafts())
                .extracting(WinDraft::title)
                .containsExactly("Decisions faster", "Two sites closed", "Three", "- 4");
        assertThat(problems(read))
                .containsExactly(
                        "1: This is a heading and is left out", "6: This line begins without a “-” and is left out");
    }

    @Test
    void where_no_line_has_a_bullet_each_line_is_a_win() {
        assertThat(reader().text("One\n\n  Two\r\nThree").rows())
                .extracting(ReadWin::line)
                .containsExactly(1, 3, 4);
    }

    @Test
    void there_are_limits_with_a_sentence() {
        assertThat(reader().text(lines(500)).drafts()).hasSize(500);
        assertThat(problems(reader().text(lines(501))))
                .containsExactly("0: At most 500 wins can be added at once; these are 501. Add them in several parts");
        assertThat(problems(reader().text(lines(2_001))))
                .containsExactly("2001: A list of wins has at most 2,000 lines; this one has more");
        assertThat(problems(reader().text("x".repeat(WinReader.BYTES + 1))))
                .containsExactly("0: A list of wins has at most 1 MB; this one has more");
        assertThat(problems(reader().text("-".repeat(WinReader.BYTES))))
                .containsExactly("1: This line has 1,048,576 characters; a title has at most 200");
    }

    private ReadWins file(String name, String content) {
        return reader().file(name, content.getBytes(UTF_8));
    }

    private WinReader reader() {
        var held = new Win(
                new WinId(UUID.randomUUID()),
                1,
                alpha.plan(),
                null,
                "Held",
                LocalDate.of(2026, 3, 14),
                "",
                Measure.NONE,
                "",
                List.of(),
                null);
        return new WinReader(List.of(alpha), List.of(held), TODAY);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(number -> "Win " + number).collect(Collectors.joining("\n"));
    }

    private static List<String> problems(ReadWins read) {
        return read.rows().stream()
                .filter(row -> row.draft().isEmpty())
                .map(row -> row.line() + ": " + row.sentence())
                .toList();
    }
}

package dev.alongside.history.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is read out of what people write, and what is said about those that are none, on 24 November 2026. */
class DaysOfWinsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/15/2026 | 2026-03-15",
                "10/31/2025 | 2025-10-31",
                "05/04/2026 | 2026-04-05",
                "15/3/2026 | 2026-03-15",
            })
    void a_day_that_can_be_read_in_one_way_only_is_read_so(String written, LocalDate day) {
        assertThat(reader().text("Shipped billing, " + written).drafts())
                .containsExactly(new WinDraft("Shipped billing", day, null, "", List.of()));
    }

    @Test
    void one_day_shows_how_the_others_of_a_list_are_meant_unless_they_differ() {
        assertThat(days("One, 05/04/2026\nTwo, 3/15/2026"))
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 3, 15));
        assertThat(days("title,when\nOne,05/04/2026\nTwo,3/15/2026"))
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 3, 15));
        assertThat(days("One, 05/04/2026\nTwo, 3/15/2026\nThree, 15/3/2026"))
                .containsExactly(LocalDate.of(2026, 4, 5), TODAY, LocalDate.of(2026, 3, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Shipped billing, 31/31/2026 | “31/31/2026” is no date we can read, so it is of today",
                "Shipped billing, 3/15/26 | “3/15/26” is no date we can read, so it is of today",
                "Ready on 31 February 2026 | “31 February 2026” is no date we can read, so it is of today",
                "Shipped billing, 31.02.25 | “31.02.25” is no date we can read, so it is of today",
                "Shipped billing, Q5 2025 | “Q5 2025” is no date we can read, so it is of today",
                "Closed the books for Q2 FY26 | “Q2 FY26” is no date we can read, so it is of today",
                "Closed the books for FY26 Q2 | “FY26 Q2” is no date we can read, so it is of today",
                "Closed the books (FY2026) | “FY2026” is no date we can read, so it is of today",
                "Closed the books for FY26 in May 2026 | ''",
                "Told all, FYI | ''",
                "Shipped billing, 2 December 2026 | That day is still to come",
                "Cut 24/7 support | ''",
                "Closed INC-2026-05-12 | ''",
                "Shipped billing, May 2026 | ''",
            })
    void what_to_look_at_in_a_day_is_said(String line, String remark) {
        assertThat(reader().text(line).rows()).extracting("remark").containsExactly(remark);
    }

    @Test
    void a_day_with_a_dot_at_the_beginning_is_no_number_of_a_list() {
        assertThat(reader().text("3. November 2025: Shipped billing").drafts())
                .containsExactly(new WinDraft("Shipped billing", LocalDate.of(2025, 11, 3), null, "", List.of()));
        assertThat(reader().text("3. November release shipped").drafts())
                .extracting(WinDraft::title)
                .containsExactly("November release shipped");
    }

    @Test
    void a_sentence_with_commas_is_no_header() {
        assertThat(reader().text("Win, lose or draw\nDecisions faster").drafts())
                .extracting(WinDraft::title)
                .containsExactly("Win, lose or draw", "Decisions faster");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_cell_full_of_days_is_none() {
        assertThat(file("title,when\nOne," + "Q1 ".repeat(300_000)).rows())
                .extracting(ReadWin::sentence)
                .singleElement()
                .asString()
                .startsWith("“Q1 Q1")
                .endsWith("is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026");
    }

    private static List<LocalDate> days(String text) {
        return reader().text(text).drafts().stream().map(WinDraft::day).toList();
    }

    private static ReadWins file(String sheet) {
        return reader().file("wins.csv", sheet.getBytes(UTF_8));
    }

    private static WinReader reader() {
        return new WinReader(List.of(), List.of(), TODAY);
    }
}

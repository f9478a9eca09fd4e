package dev.alongside.history.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which year is meant when it is written short, alone or once for two days, on 24 November 2026. */
class YearsOfWinsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Q2'25 | 2025-04-01",
                "Q2 '25 | 2025-04-01",
                "Q2 ’25 | 2025-04-01",
                "Q2/25 | 2025-04-01",
                "Q2-25 | 2025-04-01",
                "Mar '25 | 2025-03-01",
                "Mar'25 | 2025-03-01",
                "mar-25 | 2025-03-01",
                "March ’25 | 2025-03-01",
                "14 March '25 | 2025-03-14",
                "14-Mar-25 | 2025-03-14",
                "3-Nov-2025 | 2025-11-03",
                "March 14 '25 | 2025-03-14",
                "14.03.25 | 2025-03-14",
                "Q3 of 2025 | 2025-07-01",
                "H1 2025 | 2025-01-01",
                "h2/2025 | 2025-07-01",
                "H2'25 | 2025-07-01",
                "H1-25 | 2025-01-01",
                "2025 H2 | 2025-07-01",
                "3–5 May 2025 | 2025-05-03",
                "May 3-5, 2025 | 2025-05-03",
            })
    void years_may_be_short_and_parts_of_them_halves(String written, LocalDate day) {
        var draft = new WinDraft("Shipped billing", day, null, "", List.of());

        assertThat(reader().text("Shipped billing, " + written).drafts()).containsExactly(draft);
        assertThat(reader().text("Shipped billing (" + written + ")").drafts()).containsExactly(draft);
        assertThat(file("title,when\nShipped billing,\"" + written + "\"").drafts())
                .containsExactly(draft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Shipped billing, Q2 25 | 2026-04-01",
                "Cut churn in Mar-25 % | 2026-11-24",
                "Cut churn, Q2/25% | 2026-11-24",
                "Moved to 14.13.25 | 2026-11-24",
                "Moved to 4.3.25 | 2026-11-24",
                "Shipped billing, H1 | 2026-11-24",
                "Shipped billing, 2024 | 2026-11-24",
                "Rolled out in 2000 stores | 2026-11-24",
                "Shipped billing in 2027 | 2026-11-24",
                "Built-in 2024 model sold | 2026-11-24",
                "Saved in 2024 % | 2026-11-24",
            })
    void less_than_that_is_no_year(String line, LocalDate day) {
        assertThat(reader().text(line).drafts()).containsExactly(new WinDraft(line, day, null, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shipped billing in 2024 | Shipped billing | 2024-01-01",
                "Shipped billing (during 2024) | Shipped billing | 2024-01-01",
                "Shipped billing (from March to May 2025) | Shipped billing | 2025-03-01",
                "Shipped billing (since March 2025) | Shipped billing | 2025-03-01",
                "Shipped billing in 2026. | Shipped billing | 2026-01-01",
                "In 2024 the old path went away | In 2024 the old path went away | 2024-01-01",
                "Shipped billing in March 2024 | Shipped billing | 2024-03-01",
                "What began in 2024 went live, Q2 2026 | What began in 2024 went live | 2026-04-01",
            })
    void a_year_alone_is_a_day_when_the_line_names_no_better_one(String line, String title, LocalDate day) {
        assertThat(reader().text(line).drafts()).containsExactly(new WinDraft(title, day, null, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Led the migration from Q1 to Q3 2025 | 2025-01-01",
                "Led the migration from March to May 2025 | 2025-03-01",
                "Led the migration Nov to Jan 2026 | 2025-11-01",
                "Led the migration between Sept. and Oct '25 | 2025-09-01",
                "Led the migration from 3 May until 5 June 2025 | 2025-05-03",
                "Led the migration in May/June 2025 for two sites | 2025-05-01",
                "Led the migration from H1 through H2 2025 | 2025-01-01",
                "Led the migration from Q4 till Q1 2026 with Mira | 2025-10-01",
                "Led the migration from Q1 to Q3 | 2026-01-01",
                "Led the migration from March 2025 to May 2026 | 2025-03-01",
                "Teams may & March 2025 was fine | 2025-03-01",
            })
    void the_first_of_two_days_has_the_year_of_the_second_and_both_stay_in_the_sentence(String line, LocalDate day) {
        assertThat(reader().text(line).drafts()).containsExactly(new WinDraft(line, day, null, "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led the migration (Q4–Q1 2026)",
                "Led the migration, Q4-Q1 2026",
                "Led the migration – Oct & Nov 2025",
                "Led the migration [Oct 2025 — May 2026]",
                "Oct to Nov 2025: Led the migration",
            })
    void two_days_that_stand_apart_leave_the_title_together(String line) {
        assertThat(reader().text(line).drafts())
                .containsExactly(new WinDraft("Led the migration", LocalDate.of(2025, 10, 1), null, "", List.of()));
    }

    private static ReadWins file(String sheet) {
        return reader().file("wins.csv", sheet.getBytes(UTF_8));
    }

    private static WinReader reader() {
        return new WinReader(List.of(), List.of(), TODAY);
    }
}

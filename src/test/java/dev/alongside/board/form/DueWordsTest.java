package dev.alongside.board.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.support.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when something is to be reached, as it is said on 24 November 2026. */
class DueWordsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T10:21:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20 | by 20 November, still open
            2026-11-24 | by 24 November, today
            2026-11-25 | by 25 November, tomorrow
            2026-11-27 | by 27 November, in 3 days
            2026-12-07 | by 7 December, in 13 days
            2026-12-08 | by 8 December, in 2 weeks
            2026-12-14 | by 14 December, in 3 weeks
            2027-01-31 | by 31 January 2027, in 2 months
            2027-06-30 | by 30 June 2027, in 7 months
            """)
    void days_are_said_calmly(LocalDate due, String words) {
        assertThat(DueWords.of(due, new Dates(NOW))).isEqualTo(words);
    }
}

package dev.alongside.board.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.support.InvalidText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19 | 19",
                "0.5 | 0.5",
                "0,5 | 0.5",
                "0,125 | 0.125",
                "-0,125 | -0.125",
                "1,200 | 1200",
                "1,200,000.5 | 1200000.5",
                "1 200 | 1200",
                "1'200 | 1200",
                "-3 | -3",
                "−3 | -3"
            })
    void numbers_are_read_as_people_write_them(String typed, String number) {
        assertThat(ImpactWords.number(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | ''",
                "0.125 | ''",
                "1,200 | Understood as 1200",
                "1.200 | Understood as 1.2, not as 1200",
                "1,25 | Understood as 1.25"
            })
    void what_was_understood_is_said_where_it_could_be_something_else(String typed, String said) {
        assertThat(ImpactWords.understood(typed)).isEqualTo(said);
    }

    @Test
    void nothing_is_no_number() {
        assertThat(ImpactWords.number(" ")).isNull();
    }

    @Test
    void what_would_be_rounded_is_refused() {
        assertThatThrownBy(() -> ImpactWords.number("0.00005"))
                .isInstanceOf(InvalidText.class)
                .hasMessage("4 decimals fit. Write it in a smaller unit, for example per million");
        assertThat(ImpactWords.number("0.500000")).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "5 days", "12k", "1.2.3", "1e9", "1,2,3", "9999999999999999"})
    void anything_else_is_refused_with_a_way_to_write_it(String typed) {
        assertThatThrownBy(() -> ImpactWords.number(typed))
                .isInstanceOf(InvalidText.class)
                .hasMessage("Write a number, like 1200 or 0.5, and what it counts as the unit");
    }
}

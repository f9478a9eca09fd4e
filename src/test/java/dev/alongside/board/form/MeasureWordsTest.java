package dev.alongside.board.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "TIME | | days | 19 | 5 | Time: 19 → 5 days",
                "TIME | 14 | days | 19 | 5 | Time: 14 days (19 → 5)",
                "REVENUE | 1200000.50 | EUR | | | Revenue: 1,200,000.5 EUR",
                "QUALITY | | incidents | 11 | | Quality: before 11 incidents",
                "RISK | | open items | | 0 | Risk: now 0 open items",
                "PEOPLE | | | | | People",
                "CUSTOMERS | | markets | | | Customers: markets",
                " | -3 | | | | -3",
                " | | '' | | | ''"
            })
    void says_what_is_known(
            @Nullable ImpactKind kind,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            String words) {
        var measure = new Measure(kind, number, unit == null ? "" : unit, before, after);

        assertThat(MeasureWords.of(measure)).isEqualTo(words);
    }
}

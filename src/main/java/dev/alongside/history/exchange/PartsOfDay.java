package dev.alongside.history.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A day as far as it is written; a month, a quarter, or a half of a year stands for its first day. */
record PartsOfDay(Optional<Integer> year, int month, int day) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 2_000;

    /** What one of the {@link DayForms} found. */
    static PartsOfDay of(MatchResult found) {
        var year = number(found, "year").or(() -> number(found, "short").map(lastDigits -> CENTURY + lastDigits));
        return new PartsOfDay(year, month(found), number(found, "day").orElse(1));
    }

    /** The same in the year of a later day, which may be the one before: "November to January 2026". */
    PartsOfDay until(PartsOfDay end) {
        return year.isPresent()
                ? this
                : new PartsOfDay(end.year.map(it -> month > end.month ? it - 1 : it), month, day);
    }

    /** Without a year the latest that isn't in the future; empty for a day that no calendar has. */
    Optional<LocalDate> date(LocalDate today) {
        try {
            var date = LocalDate.of(year.orElse(today.getYear()), month, day);
            return Optional.of(year.isEmpty() && date.isAfter(today) ? date.minusYears(1) : date);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int month(MatchResult found) {
        return number(found, "number")
                .or(() -> number(found, "quarter").map(quarter -> 3 * quarter - 2))
                .or(() -> number(found, "half").map(half -> 6 * half - 5))
                .or(() -> group(found, "month")
                        .map(name -> 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))))
                .orElse(1);
    }

    private static Optional<Integer> number(MatchResult found, String name) {
        return group(found, name).map(Integer::parseInt);
    }

    private static Optional<String> group(MatchResult found, String name) {
        return found.namedGroups().containsKey(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
    }
}

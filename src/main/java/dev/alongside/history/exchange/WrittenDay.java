package dev.alongside.history.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A day as people write it. A month or a quarter stands for its first day; without a year it is the latest one that
 * isn't in the future.
 *
 * @param isSpan whether it is the first of two that are written as one, as "March to May 2026"
 */
record WrittenDay(LocalDate date, boolean isSpan) {

    /** UTF-16 units of the longest text that can be a day, and of the longest line in which days are looked for. */
    private static final int LONGEST_DAY = 60;

    private static final int LONGEST_LINE = 1_000;

    /** "In 2000 stores" is none. */
    private static final int OLDEST_YEARS = 20;

    /**
     * The days that the line names, in its order; a year alone is one when it names no other.
     *
     * @param line without doubled spaces
     */
    static List<Mention<WrittenDay>> in(String line, DaySense sense) {
        var days = all(line, sense).stream()
                .flatMap(each -> each.meaning().stream().map(day -> new Mention<>(day, each.from(), each.to())))
                .toList();
        return days.isEmpty() ? years(line, sense) : days;
    }

    /** A part of the line that looks like a day and is none that we can read. */
    static Optional<String> notUnderstood(String line, DaySense sense) {
        return all(line, sense).stream()
                .filter(each -> each.meaning().isEmpty())
                .map(each -> line.substring(each.from(), each.to()))
                .findFirst()
                .or(() -> DayForms.LIKE_A_DAY
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
    }

    /** The day that this text is and nothing else. */
    static Optional<LocalDate> of(String text, DaySense sense) {
        if (text.length() > LONGEST_DAY) return Optional.empty();
        var line = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return in(line, sense).stream()
                .filter(day -> day.from() == 0 && day.to() == line.length())
                .map(day -> day.meaning().date())
                .findFirst();
    }

    private static List<Mention<Optional<WrittenDay>>> all(String line, DaySense sense) {
        return line.length() > LONGEST_LINE ? List.of() : DaysInLine.of(line, sense);
    }

    private static List<Mention<WrittenDay>> years(String line, DaySense sense) {
        return DayForms.LONE_YEAR
                .matcher(line)
                .results()
                .map(found -> new Mention<>(year(found), found.start(), found.end()))
                .filter(year -> !year.meaning().date().isAfter(sense.today()))
                .filter(year -> year.meaning().date().isAfter(sense.today().minusYears(OLDEST_YEARS)))
                .toList();
    }

    private static WrittenDay year(MatchResult found) {
        return new WrittenDay(Year.parse(found.group()).atDay(1), false);
    }
}

package dev.alongside.board.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a page says days, months and states. */
final class PlanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private PlanWords() {}

    static String month(LocalDate day) {
        return day.format(MONTH);
    }

    static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).format(DAY);
    }

    /** Empty without a day. */
    static String due(@Nullable LocalDate day) {
        return day == null ? "" : "by " + day.format(DAY);
    }

    /** Empty when neither end is known. */
    static String span(@Nullable LocalDate from, @Nullable LocalDate to, Instant now) {
        if (from != null && to != null) return month(from) + " – " + month(to);
        if (from != null)
            return (from.isAfter(now.atZone(ZoneOffset.UTC).toLocalDate()) ? "from " : "since ") + month(from);
        return to == null ? "" : "until " + month(to);
    }

    /** For example "changed since confirmed". */
    static String word(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Leaves out what says nothing. */
    static String join(String between, @Nullable String... words) {
        return Stream.of(words).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(between));
    }
}

package dev.alongside.history.exchange;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the days in a text are to be read.
 *
 * @param today from which days without a year are seen
 * @param monthFirst whether 3/4/2026 is the 4 March: when other days of the text can be nothing else, and none can only
 *     be the other way round
 */
record DaySense(LocalDate today, boolean monthFirst) {

    private static final String WHOLE = "(?<![\\p{L}\\p{N}/.-])%s/%s/(?:19|20)\\d\\d(?![\\p{L}\\p{N}/])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String NO_MONTH = "(?:1[3-9]|2\\d|3[01])";
    private static final Pattern MONTH_FIRST = Pattern.compile(WHOLE.formatted(MONTH, NO_MONTH));
    private static final Pattern DAY_FIRST = Pattern.compile(WHOLE.formatted(NO_MONTH, MONTH));

    /** Of lines that stand under a day: without a year they are of its year. */
    DaySense under(@Nullable LocalDate above) {
        return above == null || above.getYear() >= today.getYear()
                ? this
                : new DaySense(above.with(TemporalAdjusters.lastDayOfYear()), monthFirst);
    }

    static DaySense of(String text, LocalDate today) {
        return new DaySense(
                today,
                MONTH_FIRST.matcher(text).find() && !DAY_FIRST.matcher(text).find());
    }
}

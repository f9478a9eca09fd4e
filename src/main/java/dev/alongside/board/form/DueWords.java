package dev.alongside.board.form;

import dev.alongside.support.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** By when something is to be reached, said calmly: a day is a day, also when it has gone by. */
public final class DueWords {

    private static final int DAYS_OF_WEEKS = 14;
    private static final int DAYS_OF_MONTHS = 60;
    private static final double DAYS_OF_A_MONTH = 30.4;

    private DueWords() {}

    /** For example "by 16 December, in 3 weeks" or "by 27 November, still open"; empty without a day. */
    public static String of(@Nullable LocalDate due, Dates dates) {
        if (due == null) return "";
        return "by %s, %s".formatted(dates.day(due), away(ChronoUnit.DAYS.between(dates.today(), due)));
    }

    /** As people say it: not to the day when it is long until then. */
    private static String away(long days) {
        if (days < 0) return "still open";
        if (days == 0) return "today";
        if (days == 1) return "tomorrow";
        if (days < DAYS_OF_WEEKS) return "in %d days".formatted(days);
        if (days < DAYS_OF_MONTHS) return "in %d weeks".formatted(Math.round(days / 7.0));
        return "in %d months".formatted(Math.round(days / DAYS_OF_A_MONTH));
    }
}

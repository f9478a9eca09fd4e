package dev.alongside.board.ribbon;

import java.time.LocalDate;
import java.util.Comparator;

/** How much of the past the ribbon shows. */
enum RibbonWindow {
    TWELVE("12 months", 12),
    EIGHTEEN("18 months", 18),
    ALL("All", 18);

    private static final int AHEAD = 12;

    private final String words;
    private final int months;

    RibbonWindow(String words, int months) {
        this.words = words;
        this.months = months;
    }

    String words() {
        return words;
    }

    /** For example "in the last 18 months". */
    String past() {
        return this == ALL ? "in all" : "in the last " + words;
    }

    /** For example "the next 12 months". */
    String ahead() {
        return this == ALL ? "all that is ahead" : "the next %d months".formatted(AHEAD);
    }

    RibbonAxis axis(LocalDate today, Timeline timeline) {
        // The whole month: a win has no day in it.
        var from = today.minusMonths(months).withDayOfMonth(1);
        var until = today.plusMonths(AHEAD);
        if (this != ALL) return new RibbonAxis(from, today, until);
        return new RibbonAxis(
                timeline.days()
                        .min(Comparator.naturalOrder())
                        .filter(from::isAfter)
                        .orElse(from),
                today,
                timeline.days()
                        .max(Comparator.naturalOrder())
                        .filter(until::isBefore)
                        .orElse(until));
    }
}

package dev.alongside.board.ribbon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A line of time, 100 long: what was takes the first 60, what is ahead the last 40, each to its own scale. */
record RibbonAxis(LocalDate from, LocalDate today, LocalDate until) {

    /** Where today stands. */
    static final double TODAY = 60;

    static final double END = 100;

    private static final double LETTER = 0.8;
    private static final double LABEL_OF_TODAY = 11;
    private static final int MOST_TICKS_OF_A_PART = 8;
    private static final int[] STEPS = {3, 6, 12, 24, 60, 120, 240, 1200};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** The first day of a month; where there is no room for words, they are empty. */
    record Tick(double at, String words) {}

    /** Days before the line stand at its beginning, days after it at its end. */
    double at(LocalDate day) {
        if (day.isAfter(today)) return Math.min(END, TODAY + (END - TODAY) * share(today, day, until));
        return Math.max(0, TODAY * share(from, day, today));
    }

    boolean isBehind(LocalDate day) {
        return day.isBefore(from);
    }

    List<Tick> ticks() {
        var months = new ArrayList<>(firstDays(from, today));
        months.addAll(firstDays(today.plusDays(1), until));
        return IntStream.range(0, months.size())
                .mapToObj(index -> tick(months.get(index), index == 0))
                .toList();
    }

    private Tick tick(LocalDate month, boolean first) {
        double at = at(month);
        var words = month.format(first || month.getMonthValue() == 1 ? WITH_YEAR : MONTH);
        double end = at + LETTER * words.length();
        boolean hasRoom = at > TODAY ? end <= END : end <= TODAY - LABEL_OF_TODAY;
        return new Tick(at, hasRoom ? words : "");
    }

    private static List<LocalDate> firstDays(LocalDate begin, LocalDate end) {
        int step = step(ChronoUnit.MONTHS.between(begin, end));
        var month = YearMonth.from(begin.minusDays(1)).plusMonths(1);
        while (Math.floorMod(month.getLong(ChronoField.PROLEPTIC_MONTH), step) != 0) {
            month = month.plusMonths(1);
        }
        var days = new ArrayList<LocalDate>();
        for (var day = month.atDay(1); !day.isAfter(end); day = day.plusMonths(step)) days.add(day);
        return days;
    }

    private static int step(long months) {
        for (int step : STEPS) if (months / step <= MOST_TICKS_OF_A_PART) return step;
        return STEPS[STEPS.length - 1];
    }

    private static double share(LocalDate begin, LocalDate day, LocalDate end) {
        return (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
    }
}

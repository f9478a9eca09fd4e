package dev.alongside.board.ribbon;

import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something was or will be, in words. */
record RibbonWords(Dates dates) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** For example "May 2025 – Jun 2026" or "since May 2025". */
    String of(TimelineProgram program) {
        var span = dates.span(program.from(), program.until());
        return span.isEmpty() ? "no dates yet" : span;
    }

    /** For example "Nov 2026": a win has a month, its day only orders it. */
    String of(TimelineWin win) {
        return dates.monthOfYear(win.day());
    }

    /** For example "agreed, by 30 June 2027" or "achieved 3 November". */
    String of(TimelineGoal goal) {
        var day = goal.due();
        if (goal.status() == GoalStatus.ACHIEVED && day != null) return "achieved " + dates.day(day);
        return state(goal) + ", " + due(goal.due());
    }

    /** As short as the picture, whose axis says the year, has room for. */
    String shortly(TimelineGoal goal) {
        var day = goal.due();
        var when = day == null ? "no date yet" : DAY.format(day);
        return switch (goal.status()) {
            case PROPOSED -> "proposed, " + when;
            case AGREED -> day != null && day.isBefore(dates.today()) ? when + ", still open" : when;
            case ACHIEVED -> day == null ? "achieved" : "achieved " + when;
        };
    }

    /** For example "7 wins in the last 18 months"; what has no room in the picture is in the list. */
    static String history(RibbonWindow window, int wins, int elsewhere) {
        var count = wins == 0 ? "no win" : wins == 1 ? "1 win" : wins + " wins";
        return "%s %s%s".formatted(count, window.past(), more(elsewhere));
    }

    static String ahead(RibbonWindow window, int elsewhere) {
        return window.ahead() + more(elsewhere);
    }

    static String goals(Timeline timeline) {
        int goals = timeline.goals().size();
        return goals == 0 ? "no goal" : goals == 1 ? "1 goal" : goals + " goals";
    }

    private static String more(int elsewhere) {
        return elsewhere == 0 ? "" : ", %d only in the list".formatted(elsewhere);
    }

    /** As the style sheet calls how far the two are with it. */
    static String look(TimelineGoal goal) {
        return state(goal);
    }

    private static String state(TimelineGoal goal) {
        return switch (goal.status()) {
            case PROPOSED -> "proposed";
            case AGREED -> "agreed";
            case ACHIEVED -> "achieved";
        };
    }

    private String due(@Nullable LocalDate day) {
        if (day == null) return "no date yet";
        return "by " + dates.day(day) + (day.isBefore(dates.today()) ? ", still open" : "");
    }
}

package dev.alongside.board.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where on the ribbon everything stands.
 *
 * @param winsInWindow how many wins there are in the window, also those without room
 * @param wins in order of their day; the newest are the first to get room
 */
record RibbonLayout(
        RibbonAxis axis,
        int winsInWindow,
        List<Placed<TimelineProgram>> programs,
        List<Placed<TimelineWin>> wins,
        List<Placed<TimelineGoal>> goals) {

    static final int MOST_PROGRAMS = 3;
    static final int MOST_WINS = 5;
    static final int MOST_GOALS = 6;

    private static final double LETTER = 0.62;
    private static final double SIGN = 3;
    private static final double WIDEST = 21;
    private static final double GAP = 0.8;

    static RibbonLayout of(Timeline timeline, RibbonWindow window, LocalDate today) {
        var axis = window.axis(today, timeline);
        var inWindow = timeline.wins().stream()
                .filter(win -> !axis.isBehind(win.day()))
                .toList();
        return new RibbonLayout(
                axis, inWindow.size(), programs(timeline, axis), wins(inWindow, axis), goals(timeline, axis));
    }

    int programLanes() {
        return lanes(programs);
    }

    int winLanes() {
        return lanes(wins);
    }

    /** Those that stopped before the window, or begin after today, are not on it. */
    private static List<Placed<TimelineProgram>> programs(Timeline timeline, RibbonAxis axis) {
        var lanes = new Lanes(MOST_PROGRAMS);
        var placed = new ArrayList<Placed<TimelineProgram>>();
        timeline.programs().stream()
                .filter(TimelineProgram::isDated)
                .filter(program -> program.from() == null || !program.from().isAfter(axis.today()))
                .filter(program -> program.until() == null || !axis.isBehind(program.until()))
                .sorted(Comparator.comparing(program -> begin(program, axis)))
                .forEach(program -> {
                    double at = axis.at(begin(program, axis));
                    double end = program.until() == null
                            ? RibbonAxis.TODAY
                            : Math.min(RibbonAxis.TODAY, axis.at(program.until()));
                    lanes.place(at, end + GAP)
                            .ifPresent(lane -> placed.add(new Placed<>(program, at, end - at, lane, false)));
                });
        return List.copyOf(placed);
    }

    private static LocalDate begin(TimelineProgram program, RibbonAxis axis) {
        var from = program.from();
        return from == null || axis.isBehind(from) ? axis.from() : from;
    }

    private static List<Placed<TimelineWin>> wins(List<TimelineWin> wins, RibbonAxis axis) {
        var lanes = new Lanes(MOST_WINS);
        var placed = new ArrayList<Placed<TimelineWin>>();
        wins.stream().sorted(byDay().reversed()).forEach(win -> {
            double at = Math.min(RibbonAxis.TODAY, axis.at(win.day()));
            double width = Math.min(WIDEST, SIGN + LETTER * win.title().length());
            boolean isBack = at + width > RibbonAxis.TODAY;
            double from = isBack ? at - width : at;
            lanes.place(from, from + width + GAP)
                    .ifPresent(lane -> placed.add(new Placed<>(win, at, width, lane, isBack)));
        });
        return placed.stream()
                .sorted(Comparator.comparing(Placed::item, byDay()))
                .toList();
    }

    private static Comparator<TimelineWin> byDay() {
        return Comparator.comparing(TimelineWin::day)
                .thenComparing(win -> win.id().value());
    }

    /** One below the other, for the words of all of them begin at today. */
    private static List<Placed<TimelineGoal>> goals(Timeline timeline, RibbonAxis axis) {
        var goals = timeline.goals();
        return IntStream.range(0, Math.min(MOST_GOALS, goals.size()))
                .mapToObj(lane -> goal(goals.get(lane), axis, lane))
                .toList();
    }

    private static Placed<TimelineGoal> goal(TimelineGoal goal, RibbonAxis axis, int lane) {
        var due = goal.due();
        double at = due == null ? RibbonAxis.TODAY : Math.max(RibbonAxis.TODAY, axis.at(due));
        return new Placed<>(goal, at, at - RibbonAxis.TODAY, lane, false);
    }

    private static int lanes(List<? extends Placed<?>> placed) {
        return placed.stream().mapToInt(each -> each.lane() + 1).max().orElse(0);
    }
}

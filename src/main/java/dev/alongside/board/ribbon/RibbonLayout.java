package dev.alongside.board.ribbon;

import dev.alongside.goals.GoalStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where on the ribbon everything stands.
 *
 * @param winsInWindow how many wins there are in the window, also those without room
 * @param programsInWindow how many programs ran in it, also those without room
 * @param wins in order of their day; the newest are the first to get room
 */
record RibbonLayout(
        RibbonAxis axis,
        int winsInWindow,
        int programsInWindow,
        List<Placed<TimelineProgram>> programs,
        List<Placed<TimelineWin>> wins,
        List<Placed<TimelineGoal>> goals) {

    static final int MOST_PROGRAMS = 4;
    static final int MOST_WINS = 5;
    static final int MOST_GOALS = 6;

    private static final double LETTER = 0.55;
    private static final double SIGN = 2.4;
    private static final double WIDEST = 21;
    private static final double GAP = 0.8;

    static RibbonLayout of(Timeline timeline, RibbonWindow window, LocalDate today) {
        var axis = window.axis(today, timeline);
        var ran = timeline.programs().stream()
                .filter(program -> isOn(program, axis))
                .toList();
        var wins = timeline.wins().stream()
                .filter(win -> !axis.isBehind(win.day()))
                .toList();
        return new RibbonLayout(
                axis, wins.size(), ran.size(), programs(ran, axis), wins(wins, axis), goals(timeline.goals(), axis));
    }

    /** How much of the past has no room. */
    int leftOut() {
        return winsInWindow - wins.size() + programsInWindow - programs.size();
    }

    int programLanes() {
        return lanes(programs);
    }

    int winLanes() {
        return lanes(wins);
    }

    /** Not when it has no dates, is over since before the window, or begins after today. */
    private static boolean isOn(TimelineProgram program, RibbonAxis axis) {
        var from = program.from();
        var until = program.until();
        return program.isDated()
                && (from == null || !from.isAfter(axis.today()))
                && (until == null || !axis.isBehind(until));
    }

    private static List<Placed<TimelineProgram>> programs(List<TimelineProgram> programs, RibbonAxis axis) {
        var lanes = new Lanes(MOST_PROGRAMS);
        var placed = new ArrayList<Placed<TimelineProgram>>();
        programs.stream()
                .sorted(Comparator.comparing(program -> begin(program, axis)))
                .forEach(program -> {
                    double at = axis.at(begin(program, axis));
                    double end = end(program, axis);
                    lanes.place(at, end + GAP)
                            .ifPresent(lane -> placed.add(new Placed<>(program, at, end - at, lane, false)));
                });
        return List.copyOf(placed);
    }

    private static double end(TimelineProgram program, RibbonAxis axis) {
        return program.until() == null ? RibbonAxis.TODAY : Math.min(RibbonAxis.TODAY, axis.at(program.until()));
    }

    private static LocalDate begin(TimelineProgram program, RibbonAxis axis) {
        var from = program.from();
        return from == null || axis.isBehind(from) ? axis.from() : from;
    }

    private static List<Placed<TimelineWin>> wins(List<TimelineWin> wins, RibbonAxis axis) {
        var lanes = new Lanes(MOST_WINS);
        var placed = new ArrayList<Placed<TimelineWin>>();
        wins.stream()
                .sorted(byDay().reversed())
                .forEach(win -> place(win, axis, lanes).ifPresent(placed::add));
        return placed.stream()
                .sorted(Comparator.comparing(Placed::item, byDay()))
                .toList();
    }

    /** Its words begin at its day, or end there where there is no room behind it. */
    private static Optional<Placed<TimelineWin>> place(TimelineWin win, RibbonAxis axis, Lanes lanes) {
        double at = Math.min(RibbonAxis.TODAY, axis.at(win.day()));
        double width = Math.min(WIDEST, SIGN + LETTER * win.title().length());
        if (at + width <= RibbonAxis.TODAY) {
            var lane = lanes.place(at, at + width + GAP);
            if (lane.isPresent()) return Optional.of(new Placed<>(win, at, width, lane.getAsInt(), false));
        }
        if (at < width) return Optional.empty();
        var lane = lanes.place(at - width, at + GAP);
        return lane.isEmpty() ? Optional.empty() : Optional.of(new Placed<>(win, at, width, lane.getAsInt(), true));
    }

    private static Comparator<TimelineWin> byDay() {
        return Comparator.comparing(TimelineWin::day)
                .thenComparing(win -> win.id().value());
    }

    /** One below the other, for the words of all of them begin at today; what is still aimed for gets room first. */
    private static List<Placed<TimelineGoal>> goals(List<TimelineGoal> goals, RibbonAxis axis) {
        var first = goals.stream()
                .sorted(Comparator.comparing(goal -> goal.status() == GoalStatus.ACHIEVED))
                .limit(MOST_GOALS)
                .toList();
        return IntStream.range(0, first.size())
                .mapToObj(lane -> goal(first.get(lane), axis, lane))
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

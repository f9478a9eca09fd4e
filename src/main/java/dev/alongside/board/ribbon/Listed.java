package dev.alongside.board.ribbon;

import dev.alongside.support.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ribbon's list.
 *
 * @param address where all of it is written, empty where it can't be opened
 * @param look the icon of a win or program, or how far the two are with a goal
 * @param mark the short key of a goal, empty for what has none
 * @param day by which the list is ordered
 */
record Listed(
        Id id,
        String address,
        String look,
        String mark,
        String title,
        String when,
        @Nullable LocalDate day) {

    private static final Comparator<Listed> BY_DAY =
            Comparator.comparing(Listed::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The wins and programs of the window, the newest first; a program that runs is of today. */
    static List<Listed> history(Timeline timeline, RibbonAxis axis, RibbonWords words, RibbonPlaces places) {
        var programs = timeline.programs().stream()
                .filter(program -> program.until() == null || !axis.isBehind(program.until()))
                .map(program -> new Listed(
                        program.id(),
                        places.of(program),
                        "program",
                        "",
                        program.name(),
                        "program, " + words.of(program),
                        program.until() == null ? axis.today() : program.until()));
        var wins = timeline.wins().stream()
                .filter(win -> !axis.isBehind(win.day()))
                .map(win -> new Listed(win.id(), places.of(win), "win", "", win.title(), words.of(win), win.day()));
        return Stream.concat(programs, wins).sorted(BY_DAY.reversed()).toList();
    }

    /** What is due first comes first. */
    static List<Listed> goals(Timeline timeline, RibbonWords words, RibbonPlaces places) {
        return timeline.goals().stream()
                .map(goal -> new Listed(
                        goal.id(),
                        places.of(goal),
                        RibbonWords.look(goal),
                        goal.mark(),
                        goal.title(),
                        words.of(goal),
                        goal.due()))
                .sorted(BY_DAY)
                .toList();
    }
}

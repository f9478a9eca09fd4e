package dev.alongside.board.ribbon;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Programs, wins and goals of a plan as its reader may see them, each in the order they were written down. */
public record Timeline(List<TimelineProgram> programs, List<TimelineWin> wins, List<TimelineGoal> goals) {

    boolean isEmpty() {
        return programs.isEmpty() && wins.isEmpty() && goals.isEmpty();
    }

    /** The days of what was and of what is aimed for. */
    Stream<LocalDate> days() {
        return Stream.of(
                        programs.stream().map(TimelineProgram::from),
                        programs.stream().map(TimelineProgram::until),
                        wins.stream().map(TimelineWin::day),
                        goals.stream().map(TimelineGoal::due))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }
}

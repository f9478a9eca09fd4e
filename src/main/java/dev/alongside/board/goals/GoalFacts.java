package dev.alongside.board.goals;

import dev.alongside.board.form.DueWords;
import dev.alongside.goals.Achievement;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a goal's row says about it besides the goal's own words. */
record GoalFacts(Dates dates) {

    /** For example "Checkout · by 16 December, in 3 weeks". */
    String of(GoalLine line) {
        return Stream.of(line.program().map(Program::name).orElse(""), due(line.goal()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String due(Goal goal) {
        return goal.status() == GoalStatus.ACHIEVED ? "" : DueWords.of(goal.due(), dates);
    }

    String state(GoalLine line) {
        return switch (line.goal().status()) {
            case PROPOSED -> "Proposed";
            case AGREED ->
                line.isFixed() ? "Agreed, its words are fixed" : "Agreed before; an edit makes it a proposal again";
            case ACHIEVED ->
                Optional.ofNullable(line.goal().achieved())
                        .map(Achievement::day)
                        .map(day -> "Achieved " + dates.day(day))
                        .orElse("Achieved");
        };
    }

    static String icon(Goal goal) {
        return switch (goal.status()) {
            case PROPOSED -> "edit";
            case AGREED -> "check";
            case ACHIEVED -> "win";
        };
    }
}

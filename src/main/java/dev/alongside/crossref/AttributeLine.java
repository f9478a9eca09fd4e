package dev.alongside.crossref;

import dev.alongside.matrix.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attribute on the board, as its reader may see it.
 *
 * @param now what the level of now expects, may be empty
 * @param expectation what the target level expects, may be empty
 * @param own the reader's own standing
 * @param other the other side's standing as far as it is shown to the reader
 */
public record AttributeLine(
        Attribute attribute,
        String now,
        String expectation,
        List<WinBehind> wins,
        List<GoalBehind> goals,
        Optional<Standing> own,
        Optional<Standing> other,
        ReadingLine reading) {

    /** What stands behind the attribute; proposed goals do not count. */
    public Coverage coverage() {
        long agreed = goals.stream().filter(GoalBehind::counts).count();
        return new Coverage(wins.size(), (int) agreed);
    }

    /** The reader's own standing, unless it was given for an earlier wording and so says nothing of this one. */
    public Optional<Standing> ownOfNow() {
        return own.filter(standing -> !standing.earlier());
    }

    /** What each side says of the wording of now, as far as the reader may know. */
    Stream<StandingKind> kinds() {
        return Stream.of(own, other)
                .flatMap(Optional::stream)
                .filter(standing -> !standing.earlier())
                .map(Standing::kind);
    }

    boolean hasStanding() {
        return own.isPresent() || other.isPresent();
    }
}

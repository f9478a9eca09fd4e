package dev.alongside.board.history;

import dev.alongside.history.Measure;
import dev.alongside.history.Win;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner could still say about a win, at most two things; a win is good without them. */
final class StillToSay {

    private static final int MOST = 2;

    private StillToSay() {}

    /** Empty when there is nothing. */
    static String of(Win win) {
        var things = Stream.of(
                        when(win.impact().isEmpty(), "what it did for the business"),
                        when(win.measure().equals(Measure.NONE), "a figure for it"),
                        when(win.vouch().isEmpty(), "who can vouch for it"),
                        when(win.evidence().isEmpty(), "where one can see it"))
                .flatMap(Optional::stream)
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return things.isEmpty() ? "" : "Could still say: " + things;
    }

    private static Optional<String> when(boolean open, String thing) {
        return open ? Optional.of(thing) : Optional.empty();
    }
}

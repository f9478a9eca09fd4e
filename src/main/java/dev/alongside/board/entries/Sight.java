package dev.alongside.board.entries;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a list is in sight while the rest is folded away.
 *
 * @param first how many of the newest
 * @param unfolds whether the rest has to come into sight too
 */
record Sight(int first, boolean unfolds) {

    /**
     * Those that were in sight stay, up to twice as many: nothing goes out of sight under somebody's hands, and the page
     * does not grow without end. A whole list that was brought in is looked up where one wants to see it.
     *
     * @param most how many are in sight when nobody has done anything yet
     * @param older are folded away in any case
     * @param wasSeen whether one was in sight before
     * @param wasFolded whether one was folded away before
     */
    static <R> Sight of(int most, List<R> records, List<R> older, Predicate<R> wasSeen, Predicate<R> wasFolded) {
        int last = IntStream.range(0, Math.min(records.size(), 2 * most))
                .filter(at -> wasSeen.test(records.get(at)))
                .max()
                .orElse(-1);
        int seen = (int) records.stream().filter(wasSeen).count();
        int first = Math.max(most, Math.max(last + 1, Math.min(seen, 2 * most)));
        var shown = records.subList(0, Math.min(first, records.size()));
        var folded = records.subList(shown.size(), records.size());
        var isNew = wasSeen.or(wasFolded).negate();
        long come =
                Stream.concat(records.stream(), older.stream()).filter(isNew).count();
        boolean hadRoom = seen + shown.stream().filter(isNew).count() <= first;
        boolean leaves =
                older.stream().anyMatch(wasSeen) || hadRoom && folded.stream().anyMatch(wasSeen);
        boolean foldsNew = Stream.concat(folded.stream(), older.stream()).anyMatch(isNew);
        return new Sight(first, come <= most && (leaves || foldsNew));
    }
}

package dev.alongside.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a text became another one, word by word. */
public record WordDifference(List<Piece> pieces) {

    /** Texts that differ in more than this many pairs of words are shown as replaced, for the sake of the time it takes. */
    private static final int MOST_PAIRS = 250_000;

    /** Words of an unchanged stretch that are kept on each side of a change. */
    private static final int AROUND = 8;

    /** Words that two texts have to share to be more than alike by chance. */
    private static final int FEWEST_KEPT = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** What happened to a stretch of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of words with one fate. */
    public record Piece(Fate fate, String text) {}

    /** Word by word; of a long stretch that is the same in both, the middle is left out. */
    public static WordDifference between(String before, String after) {
        return new WordDifference(compared(before, after).shortened());
    }

    /** Word by word, with all that is the same in both. */
    public static WordDifference whole(String before, String after) {
        return new WordDifference(compared(before, after).all());
    }

    /** Whether one sees that the one was made out of the other, which a common "of the" doesn't tell. */
    public boolean isRewording() {
        int kept = count(Fate.KEPT);
        int shorter = kept + Math.min(count(Fate.REMOVED), count(Fate.ADDED));
        return kept >= FEWEST_KEPT && kept * 2 >= shorter && pieces.size() > 1;
    }

    private int count(Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() == fate)
                .mapToInt(piece -> words(piece.text()).size())
                .sum();
    }

    private static Pieces compared(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < old.size() && start < now.size() && same(old.get(start), now.get(start))) start++;
        int end = 0;
        while (end < old.size() - start && end < now.size() - start && same(fromEnd(old, end), fromEnd(now, end)))
            end++;
        var pieces = new Pieces();
        now.subList(0, start).forEach(word -> pieces.add(Fate.KEPT, word));
        compare(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        now.subList(now.size() - end, now.size()).forEach(word -> pieces.add(Fate.KEPT, word));
        return pieces;
    }

    /** One value for another, as for days and names. */
    public static WordDifference replaced(String before, String after) {
        var pieces = new Pieces();
        words(before).forEach(word -> pieces.add(Fate.REMOVED, word));
        words(after).forEach(word -> pieces.add(Fate.ADDED, word));
        return new WordDifference(pieces.shortened());
    }

    private static void compare(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            old.forEach(word -> pieces.add(Fate.REMOVED, word));
            now.forEach(word -> pieces.add(Fate.ADDED, word));
            return;
        }
        var common = commonWords(old, now);
        int at = 0;
        int to = 0;
        while (at < old.size() || to < now.size()) {
            if (at < old.size() && to < now.size() && same(old.get(at), now.get(to))) {
                pieces.add(Fate.KEPT, now.get(to++));
                at++;
            } else if (to == now.size() || (at < old.size() && common[at + 1][to] >= common[at][to + 1])) {
                pieces.add(Fate.REMOVED, old.get(at++));
            } else {
                pieces.add(Fate.ADDED, now.get(to++));
            }
        }
    }

    /** How many words can be kept from each pair of positions on. */
    private static int[][] commonWords(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int at = old.size() - 1; at >= 0; at--) {
            for (int to = now.size() - 1; to >= 0; to--) {
                common[at][to] = same(old.get(at), now.get(to))
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
        return common;
    }

    /** Each with the space behind it. */
    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(BETWEEN_WORDS.split(text.strip()));
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }

    private static String fromEnd(List<String> words, int back) {
        return words.get(words.size() - 1 - back);
    }

    /** Gathers words of one fate. */
    private static final class Pieces {

        private final List<Stretch> done = new ArrayList<>();

        private record Stretch(Fate fate, List<String> words) {}

        void add(Fate fate, String word) {
            if (done.isEmpty() || done.getLast().fate() != fate) done.add(new Stretch(fate, new ArrayList<>()));
            done.getLast().words().add(word);
        }

        List<Piece> all() {
            return done.stream()
                    .map(stretch -> new Piece(
                            stretch.fate(), String.join("", stretch.words()).strip()))
                    .toList();
        }

        List<Piece> shortened() {
            var pieces = new ArrayList<Piece>();
            for (int at = 0; at < done.size(); at++) {
                var stretch = done.get(at);
                var words = stretch.words();
                if (stretch.fate() == Fate.KEPT) words = around(words, at > 0, at < done.size() - 1);
                pieces.add(new Piece(stretch.fate(), String.join("", words).strip()));
            }
            return List.copyOf(pieces);
        }

        private static List<String> around(List<String> words, boolean behindChange, boolean beforeChange) {
            int first = behindChange ? AROUND : 0;
            int last = beforeChange ? AROUND : 0;
            if (first + last == 0 || words.size() <= first + last + 1) return words;
            var kept = new ArrayList<>(words.subList(0, first));
            kept.add("… ");
            kept.addAll(words.subList(words.size() - last, words.size()));
            return kept;
        }
    }
}

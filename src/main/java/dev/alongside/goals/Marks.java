package dev.alongside.goals;

import java.util.Collection;
import java.util.stream.IntStream;

/** The short keys of a plan's goals. */
final class Marks {

    private Marks() {}

    /** The first of A to Z, then A2 to Z2 and so on, that none of {@code taken} is. */
    static String nextFree(Collection<String> taken) {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(Marks::mark)
                .filter(mark -> !taken.contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private static String mark(int n) {
        var letter = String.valueOf((char) ('A' + n % 26));
        return n < 26 ? letter : letter + (n / 26 + 1);
    }
}

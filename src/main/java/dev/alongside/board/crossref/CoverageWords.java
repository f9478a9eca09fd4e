package dev.alongside.board.crossref;

import dev.alongside.crossref.AttributeLine;

/** What stands behind an attribute, in words. */
final class CoverageWords {

    private CoverageWords() {}

    /** For example "Behind it: 2 wins, 1 goal"; says that proposed goals don't count where that could surprise. */
    static String of(AttributeLine line) {
        var coverage = line.coverage();
        var words = "Behind it: " + coverage.words();
        boolean onlyProposed =
                coverage.wins() == 0 && coverage.goals() == 0 && !line.goals().isEmpty();
        return onlyProposed ? words + " (proposed goals do not count)" : words;
    }
}

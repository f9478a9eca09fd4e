package dev.alongside.board.activity;

import dev.alongside.support.WordDifference;

/** One field of a record that a change left different. */
record FieldChange(String label, WordDifference difference) {

    /** Whether all of it is these words, removed or added. */
    boolean isAll(String words) {
        var pieces = difference.pieces();
        return pieces.size() == 1 && pieces.getFirst().text().equals(words);
    }
}

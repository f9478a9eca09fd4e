package dev.alongside.matrix.ui;

import dev.alongside.matrix.Grid;

/** How large a matrix is, in words. */
final class MatrixCounts {

    private MatrixCounts() {}

    /** "6 levels, 19 attributes, 102 of 114 expectations". */
    static String of(Grid grid) {
        var levels = grid.levels().size();
        var attributes = grid.attributes().size();
        return "%s, %s, %d of %d expectations"
                .formatted(
                        count(levels, "level"),
                        count(attributes, "attribute"),
                        grid.expectations().size(),
                        levels * attributes);
    }

    static String count(int number, String word) {
        return number == 1 ? "1 " + word : number + " " + word + "s";
    }
}

package dev.alongside.board.goals;

/** Where a row stands in its list, as far as its moves depend on it. */
record Spot(boolean isFirst, boolean isLast) {

    static Spot of(int at, int rows) {
        return new Spot(at == 0, at == rows - 1);
    }
}

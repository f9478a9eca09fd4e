package dev.alongside.board.ribbon;

/**
 * Something with its place on the ribbon, in hundredths of its length.
 *
 * @param at where its day is
 * @param width the room it has, or how long it lasts
 * @param lane counted from the top
 * @param isBack whether its words stand before its day, because there is no room behind it
 */
record Placed<T>(T item, double at, double width, int lane, boolean isBack) {}

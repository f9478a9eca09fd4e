package dev.alongside.board.sharing;

/**
 * What of a plan stays with its owner when it is shared.
 *
 * @param views the owner's own standings
 * @param comments said in earlier partnerships
 * @param notes on goals that were agreed in earlier partnerships
 */
record Withheld(int views, int comments, int notes) {}

package dev.alongside.board.sharing;

/**
 * What of a plan stays with its owner when it is shared.
 *
 * @param views the owner's own standings
 * @param agreed goals that were agreed in earlier partnerships, which the next partner reads as proposals
 * @param comments said in earlier partnerships
 * @param notes on goals that were agreed in earlier partnerships
 */
record Withheld(int views, int agreed, int comments, int notes) {}

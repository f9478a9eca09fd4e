package dev.alongside.board.activity;

import java.util.List;

/**
 * What happened on a board, as far as it was asked for.
 *
 * @param lines newest first
 * @param from the journal number down to which it was read
 * @param earlier from where to read so that the next page comes too
 * @param hasEarlier whether there is more before that this reader may read
 */
record ActivityTab(List<ActivityLine> lines, long from, long earlier, boolean hasEarlier) {}

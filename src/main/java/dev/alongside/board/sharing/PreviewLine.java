package dev.alongside.board.sharing;

/**
 * One thing that the partner will read.
 *
 * @param words what it is called
 * @param facts said quietly beside it, empty for none
 * @param text what is written about it at length, in Markdown, empty for nothing
 */
record PreviewLine(String words, String facts, String text) {}

package dev.alongside.board.sharing;

import java.util.List;

/**
 * One thing that the partner will read.
 *
 * @param words what it is called
 * @param facts said quietly beside it, empty for none
 * @param below said quietly in lines of their own
 * @param text what is written about it at length, in Markdown, empty for nothing
 */
record PreviewLine(String words, String facts, List<String> below, String text) {

    PreviewLine(String words, String facts, String text) {
        this(words, facts, List.of(), text);
    }
}

package dev.alongside.board.frame;

import java.util.SequencedMap;

/** The tabs of a board in their order, each with its title; said by whoever composes the board. */
public interface TabTitles {

    SequencedMap<Class<? extends BoardTab<?>>, String> inOrder();

    /** What shows the journal; it opens from the head, not from a tab. */
    Class<? extends BoardTab<?>> journal();
}

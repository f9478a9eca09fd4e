package dev.alongside.board.frame;

import java.util.List;

/** The tabs of a board in their order; said by whoever composes the board. */
public interface TabTitles {

    /**
     * One tab.
     *
     * @param key with {@code g} and this letter the keyboard goes there, empty for none
     * @param isForNarrow whether wide screens have what it shows elsewhere, and so no way to it
     */
    record Tab(Class<? extends BoardTab<?>> view, String title, String key, boolean isForNarrow) {}

    List<Tab> inOrder();

    /** What shows the journal; it opens from the head, not from a tab. */
    Class<? extends BoardTab<?>> journal();
}

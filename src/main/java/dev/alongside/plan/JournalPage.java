package dev.alongside.plan;

import java.util.List;

/**
 * The newest part of a plan's journal, as its reader may read it.
 *
 * @param entries newest first
 * @param from the number down to which it was read
 * @param hasEarlier whether there is more before that this reader may read
 */
public record JournalPage(View view, List<JournalEntry> entries, long from, boolean hasEarlier) {

    /** How many entries are read at a time. */
    public static final int SIZE = 50;

    /** From where to read so that the next page comes too. */
    public long earlier() {
        return from - SIZE;
    }
}

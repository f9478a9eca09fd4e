package dev.alongside.crossref;

import dev.alongside.plan.Side;

/** Where two people stand with the wording of one attribute, as far as the reader may know. */
public enum ReadingState {
    /** Nobody has said yet whether it is clear. */
    OPEN,
    /** Both have shown their view on this wording, and neither finds it unclear. */
    CLEAR_TO_BOTH,
    /** It was found unclear, and nobody wrote down how to read it. */
    MISSING,
    BEING_WRITTEN,
    CHANGED_SINCE_CONFIRMED,
    WAITS_FOR_READER,
    WAITS_FOR_OTHER,
    CONFIRMED;

    /** Whether one side asks the other to confirm it. */
    public boolean isOffered() {
        return this == WAITS_FOR_READER || this == WAITS_FOR_OTHER;
    }

    static ReadingState settled(Interpretation interpretation, Side reader) {
        if (interpretation.status() == InterpretationStatus.CONFIRMED) return CONFIRMED;
        return interpretation.waitsFor(reader) ? WAITS_FOR_READER : WAITS_FOR_OTHER;
    }
}

package dev.alongside.crossref;

import dev.alongside.plan.Side;

/** Where two people stand with the wording of one attribute, as far as the reader may know. */
public enum ReadingState {
    /** Nobody has said yet whether it is clear. */
    OPEN,
    /** Both have shown their view, and neither finds it unclear. */
    CLEAR_TO_BOTH,
    /** It was found unclear, and nobody wrote down how to read it. */
    MISSING,
    BEING_WRITTEN,
    CHANGED_SINCE_CONFIRMED,
    WAITS_FOR_READER,
    WAITS_FOR_OTHER,
    CONFIRMED;

    /** @param bothShown whether both sides have shown their view */
    static ReadingState of(AttributeLine line, Side reader, boolean bothShown) {
        var reading = line.reading();
        if (reading.interpretation().filter(it -> !it.isDraft()).isPresent())
            return settled(reading.interpretation().get(), reader);
        if (reading.isWritten()) {
            var wasConfirmed = reading.interpretation()
                    .filter(Interpretation::wasConfirmed)
                    .isPresent();
            return wasConfirmed ? CHANGED_SINCE_CONFIRMED : BEING_WRITTEN;
        }
        if (line.isUnclear()) return MISSING;
        return bothShown && line.own().isPresent() && line.other().isPresent() ? CLEAR_TO_BOTH : OPEN;
    }

    private static ReadingState settled(Interpretation interpretation, Side reader) {
        if (interpretation.status() == InterpretationStatus.CONFIRMED) return CONFIRMED;
        return interpretation.waitsFor(reader) ? WAITS_FOR_READER : WAITS_FOR_OTHER;
    }
}

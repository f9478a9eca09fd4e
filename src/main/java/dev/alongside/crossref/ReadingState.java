package dev.alongside.crossref;

import dev.alongside.plan.Side;
import java.util.Optional;

/** Where two people stand with the wording of one attribute, as far as the reader may know. */
public enum ReadingState {
    /** Nobody has said yet whether it is clear. */
    OPEN,
    /** Both have shown their view on this wording, and neither finds it unclear. */
    CLEAR_TO_BOTH,
    /** It was found unclear, and nobody wrote down how to read it. */
    MISSING,
    BEING_WRITTEN,
    /** The reader asked back instead of confirming it. */
    ASKED_BY_READER,
    /** The other side did. */
    ASKED_BY_OTHER,
    CHANGED_SINCE_CONFIRMED,
    WAITS_FOR_READER,
    WAITS_FOR_OTHER,
    CONFIRMED;

    /** Whether one side asks the other to confirm it. */
    public boolean isOffered() {
        return this == WAITS_FOR_READER || this == WAITS_FOR_OTHER;
    }

    /** Whether one side asked back, and nothing was offered since. */
    public boolean isAsked() {
        return this == ASKED_BY_READER || this == ASKED_BY_OTHER;
    }

    static ReadingState written(Optional<Interpretation> draft, Side reader) {
        if (draft.filter(Interpretation::isAsked).isPresent())
            return draft.get().side() == reader ? ASKED_BY_READER : ASKED_BY_OTHER;
        return draft.filter(Interpretation::wasConfirmed).isPresent() ? CHANGED_SINCE_CONFIRMED : BEING_WRITTEN;
    }

    static ReadingState settled(Interpretation interpretation, Side reader) {
        if (interpretation.status() == InterpretationStatus.CONFIRMED) return CONFIRMED;
        return interpretation.waitsFor(reader) ? WAITS_FOR_READER : WAITS_FOR_OTHER;
    }
}

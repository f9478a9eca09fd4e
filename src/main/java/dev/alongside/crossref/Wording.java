package dev.alongside.crossref;

import dev.alongside.plan.Side;

/**
 * What the views of the two say of the wording of one attribute, as far as the reader may know; those that were given
 * for an earlier wording say nothing of it.
 *
 * @param unclear whether one side finds it unclear
 * @param judged whether both have shown what they think of it
 */
public record Wording(boolean unclear, boolean judged, Side reader) {

    /** @param bothShown whether both sides have shown their view */
    static Wording of(AttributeLine line, Side reader, boolean bothShown) {
        return new Wording(
                line.kinds().anyMatch(StandingKind.UNCLEAR::equals),
                bothShown && line.kinds().count() == Side.values().length,
                reader);
    }

    /** Where the two stand with that reading of it. */
    public ReadingState with(ReadingLine reading) {
        var interpretation = reading.interpretation();
        if (interpretation.filter(it -> !it.isDraft()).isPresent())
            return ReadingState.settled(interpretation.get(), reader);
        if (reading.isWritten()) return ReadingState.written(interpretation, reader);
        if (unclear) return ReadingState.MISSING;
        return judged ? ReadingState.CLEAR_TO_BOTH : ReadingState.OPEN;
    }
}

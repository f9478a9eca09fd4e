package dev.alongside.jointtext;

/**
 * A text was typed in. Published inside the transaction, so that the owner of the text can react in it, and after the
 * commit as a hint on the topic of its place.
 *
 * @param from the version before
 * @param to the version now
 * @param turned whether there are words now and were none before, or the other way round
 */
public record TextChanged(TextPlace place, long from, long to, boolean turned) {}

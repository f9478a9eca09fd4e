package dev.alongside.jointtext;

import java.util.UUID;

/**
 * What one person may do with a text.
 *
 * @param person who asks
 * @param mark the owner's own counter at this moment; it never falls
 * @param from the lowest mark of which this person may see changes
 */
public record TextRight(UUID person, boolean mayWrite, long mark, long from) {}

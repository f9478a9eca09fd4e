package dev.alongside.jointtext.channel;

import org.jspecify.annotations.Nullable;

/**
 * The hint that somebody's caret moved, for the other editors of the same text; nowhere stored.
 *
 * @param channel id of the channel it was told through
 * @param person id of whoever is signed in there
 */
record CaretMoved(String channel, String person, Caret caret) {

    Told told() {
        return new Told(caret.client(), person, caret.version(), caret.anchor(), caret.head());
    }

    /** How it is written. */
    record Told(
            String client,
            String person,
            long version,
            @Nullable Long anchor,
            @Nullable Long head) {}

    /** The hint that an editor came, which wants to know where the others are. */
    record Wanted() {}
}

package dev.alongside.jointtext.channel;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody's selection begins and ends in one version of a text.
 *
 * @param client id of the mounted editor
 * @param anchor in UTF-16 units, null when the editor was left
 * @param head the end that moves, where the caret blinks
 */
record Caret(
        String client,
        long version,
        @Nullable Long anchor,
        @Nullable Long head) {

    Caret {
        if (!client.matches("[A-Za-z0-9_-]{1,64}")) throw new Request.Unreadable();
        if ((anchor == null) != (head == null)) throw new Request.Unreadable();
    }

    boolean isLeft() {
        return head == null;
    }

    Caret left() {
        return new Caret(client, version, null, null);
    }
}

package dev.alongside.jointtext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor is told of its text.
 *
 * @param accepted whether what was pushed is now part of the text; false for a pull
 * @param version of the text now
 * @param updates what leads from the editor's base to that version, oldest first; empty when it was accepted
 * @param snapshot the whole text, when the changes since the base can't be given
 */
public record TextAnswer(
        boolean accepted,
        long version,
        List<TextUpdate> updates,
        @Nullable String snapshot) {

    static TextAnswer accepted(long version) {
        return new TextAnswer(true, version, List.of(), null);
    }

    static TextAnswer missing(long version, List<TextUpdate> updates) {
        return new TextAnswer(false, version, List.copyOf(updates), null);
    }

    static TextAnswer whole(TextDocument document) {
        return new TextAnswer(false, document.version(), List.of(), document.content());
    }
}

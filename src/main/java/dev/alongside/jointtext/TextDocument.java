package dev.alongside.jointtext;

import dev.alongside.support.Id;
import java.util.List;
import java.util.UUID;

/** A text as it is; nothing typed yet is version 0. */
record TextDocument(UUID id, long version, String content) {

    static TextDocument untyped() {
        return new TextDocument(Id.next(), 0, "");
    }

    boolean isBlank() {
        return content.isBlank();
    }

    TextDocument with(List<ChangeSet> changes) {
        var text = content;
        for (var change : changes) text = change.applyTo(text);
        return new TextDocument(id, version + changes.size(), text);
    }
}

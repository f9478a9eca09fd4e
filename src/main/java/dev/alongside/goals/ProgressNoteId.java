package dev.alongside.goals;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link ProgressNote}. */
public record ProgressNoteId(UUID value) implements Id {

    static ProgressNoteId create() {
        return new ProgressNoteId(Id.next());
    }
}

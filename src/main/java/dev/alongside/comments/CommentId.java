package dev.alongside.comments;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Comment}. */
public record CommentId(UUID value) implements Id {

    static CommentId create() {
        return new CommentId(Id.next());
    }
}

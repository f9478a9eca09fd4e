package dev.alongside.comments;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link CommentThread}. */
public record CommentThreadId(UUID value) implements Id {

    static CommentThreadId create() {
        return new CommentThreadId(Id.next());
    }
}

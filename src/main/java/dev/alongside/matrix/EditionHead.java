package dev.alongside.matrix;

import dev.alongside.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An edition without its content: a draft, until it is published and never changes again.
 *
 * @param publishedBy nobody when Alongside published it itself, as the demo does
 */
@Table("edition")
record EditionHead(
        @Id EditionId id,
        @Version long version,
        MatrixId matrix,
        int number,
        State state,
        @Nullable Instant publishedAt,
        @Nullable PersonId publishedBy) {

    enum State {
        DRAFT,
        PUBLISHED
    }

    static EditionHead firstDraft(Matrix matrix) {
        return new EditionHead(EditionId.create(), 0, matrix.id(), 1, State.DRAFT, null, null);
    }

    EditionHead publish(Instant at, @Nullable PersonId by) {
        if (state == State.PUBLISHED) throw new IllegalStateException("Edition %s is published".formatted(id));
        return new EditionHead(id, version, matrix, number, State.PUBLISHED, at, by);
    }

    EditionHead withVersion(long version) {
        return new EditionHead(id, version, matrix, number, state, publishedAt, publishedBy);
    }
}

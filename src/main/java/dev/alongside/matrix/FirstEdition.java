package dev.alongside.matrix;

import dev.alongside.people.PersonId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes a grid as the first edition of a new matrix, inside the transaction of whoever calls. */
@Component
class FirstEdition {

    private final MatrixRepository matrices;
    private final EditionHeadRepository editions;
    private final EditionContent content;
    private final Clock clock;

    FirstEdition(MatrixRepository matrices, EditionHeadRepository editions, EditionContent content, Clock clock) {
        this.matrices = matrices;
        this.editions = editions;
        this.content = content;
        this.clock = clock;
    }

    boolean isThere(Grid grid) {
        return matrices.existsByKey(grid.key());
    }

    EditionName publish(Grid grid, @Nullable PersonId by) {
        var matrix = add(grid);
        var draft = editions.save(EditionHead.firstDraft(matrix));
        content.write(draft.id(), grid);
        var at = clock.instant();
        editions.save(draft.publish(at, by));
        return new EditionName(draft.id(), matrix.id(), matrix.key(), matrix.title(), draft.number(), at);
    }

    private Matrix add(Grid grid) {
        if (isThere(grid)) throw new HasEditionAlready(grid.title());
        try {
            return matrices.save(Matrix.of(grid));
        } catch (DuplicateKeyException anotherWasFaster) {
            throw new HasEditionAlready(grid.title());
        }
    }
}

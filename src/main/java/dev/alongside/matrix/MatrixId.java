package dev.alongside.matrix;

import dev.alongside.support.Id;
import java.util.UUID;

/** The identity of the ladder of one job family. */
public record MatrixId(UUID value) implements Id {

    static MatrixId create() {
        return new MatrixId(Id.next());
    }
}

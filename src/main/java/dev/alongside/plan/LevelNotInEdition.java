package dev.alongside.plan;

import dev.alongside.matrix.Edition;
import dev.alongside.support.Refusal;

/** The career matrix has no such level in this edition. */
public class LevelNotInEdition extends Refusal {

    LevelNotInEdition(Edition edition) {
        super("%s has no such level in edition %d".formatted(edition.matrixTitle(), edition.number()));
    }
}

package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** Two goals of one plan can't have the same key. */
public class MarkIsTaken extends Refusal {

    MarkIsTaken(String mark) {
        super("Another goal has the key %s already".formatted(mark));
    }
}

package dev.alongside.comments;

import dev.alongside.support.Refusal;

/** About one win, goal or attribute two people talk in one thread at a time. */
public class AnotherThreadIsOpen extends Refusal {

    AnotherThreadIsOpen() {
        super("There are open comments here already. Go on in those.");
    }
}

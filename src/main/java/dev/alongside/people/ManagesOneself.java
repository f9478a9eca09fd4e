package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Nobody reports to themselves. */
public class ManagesOneself extends Refusal {

    ManagesOneself() {
        super("Nobody reports to themselves");
    }
}

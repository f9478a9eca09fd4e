package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** A win or goal speaks to an attribute once. */
public class AlreadyLinked extends Refusal {

    AlreadyLinked() {
        super("That link is there already");
    }
}

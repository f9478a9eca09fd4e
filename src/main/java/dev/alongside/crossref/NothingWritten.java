package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** An empty reading says nothing that one could confirm. */
public class NothingWritten extends Refusal {

    NothingWritten() {
        super("There is nothing to offer yet. Write down how you read it first");
    }
}

package dev.alongside.people;

import dev.alongside.support.Refusal;

/** The last day of a line is not before its first. */
public class LineEndsBeforeItStarts extends Refusal {

    LineEndsBeforeItStarts() {
        super("The last day is before the first");
    }
}

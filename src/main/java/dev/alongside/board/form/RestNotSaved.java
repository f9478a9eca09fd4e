package dev.alongside.board.form;

import dev.alongside.support.Refusal;

/** The record is saved, a link of it is not. */
public class RestNotSaved extends Refusal {

    /** @param what for example "The win" */
    public RestNotSaved(String what, String why) {
        super("%s is saved. What it speaks to is not yet: %s Save again to try once more."
                .formatted(what, why.endsWith(".") ? why : why + "."));
    }
}

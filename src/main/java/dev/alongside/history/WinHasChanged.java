package dev.alongside.history;

import dev.alongside.support.Refusal;

/** A win that says more than when it was made is not taken away with what it was made from. */
public class WinHasChanged extends Refusal {

    public WinHasChanged() {
        super("The win made from this goal was changed since. It stays in your history, and the goal stays achieved.");
    }
}

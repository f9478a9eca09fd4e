package dev.alongside.history;

import dev.alongside.support.Refusal;

/** Comments don't leave the board with the win that they are about, unless its owner removes it. */
public class WinIsTalkedAbout extends Refusal {

    WinIsTalkedAbout(Win win) {
        super("There are comments on the win “%s”, which was made from this goal. It stays in your history with them,"
                        .formatted(win.title())
                + " and the goal stays achieved.");
    }
}

package dev.alongside.history;

import dev.alongside.support.Refusal;

/** More wins than one act adds. */
public class TooManyWins extends Refusal {

    public TooManyWins(int count) {
        super("At most %,d wins can be added at once; these are %,d. Add them in several parts"
                .formatted(History.MOST_AT_ONCE, count));
    }
}

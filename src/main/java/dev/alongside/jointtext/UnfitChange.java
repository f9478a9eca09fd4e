package dev.alongside.jointtext;

import dev.alongside.support.Refusal;

/** A change that no editor of ours makes, or that doesn't fit the text it was made for. */
public class UnfitChange extends Refusal {

    private final String reason;

    /** @param reason for the log, without a word of the text */
    UnfitChange(String reason) {
        super("This change doesn't fit the text, so it was not kept. Copy what you typed and open the page again.");
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

package dev.alongside.comments;

import dev.alongside.support.Refusal;

/** What was said in an earlier partnership is kept as it was. */
public class PartnershipIsOver extends Refusal {

    PartnershipIsOver() {
        super("These comments are from before the sharing ended. They stay as they are.");
    }
}

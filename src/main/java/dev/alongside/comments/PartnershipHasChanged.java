package dev.alongside.comments;

import dev.alongside.support.Refusal;

/** What was written for one partner does not go to another one. */
public class PartnershipHasChanged extends Refusal {

    PartnershipHasChanged() {
        super("The sharing during which you wrote this has ended, so it was not sent");
    }
}

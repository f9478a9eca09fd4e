package dev.alongside.people;

import dev.alongside.support.Refusal;

/** The password that was given as the present one is another. */
public class WrongPassword extends Refusal {

    WrongPassword() {
        super("This is not your present password");
    }
}

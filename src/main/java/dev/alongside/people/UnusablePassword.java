package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A password that is too easy to guess, or longer than what can be kept. */
public class UnusablePassword extends Refusal {

    UnusablePassword(String sentence) {
        super(sentence);
    }
}

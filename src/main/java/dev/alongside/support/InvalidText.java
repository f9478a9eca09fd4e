package dev.alongside.support;

/** A text that is missing, too long, or holds what can't be stored. */
public class InvalidText extends Refusal {

    public InvalidText(String sentence) {
        super(sentence);
    }
}

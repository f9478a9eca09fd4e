package dev.alongside.support;

/** A step the domain does not take; its message is a whole sentence for the person who tried. */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String sentence) {
        super(sentence);
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

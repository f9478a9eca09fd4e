package dev.alongside.support;

/** There is no such thing, or this person may not know of it; both are said with the same words. */
public class NotFound extends Refusal {

    public NotFound() {
        super("We can't find that page");
    }
}

package dev.alongside.history;

/** What was said about wins; whoever keeps the comments answers. */
public interface TalkOnWins {

    /** Whether a comment of either side is about it, resolved or not. */
    boolean isOn(Win win);
}

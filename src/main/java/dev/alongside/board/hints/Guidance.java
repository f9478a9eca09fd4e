package dev.alongside.board.hints;

import java.util.Locale;

/** What there is guidance on. */
public enum Guidance {
    /** The cards of a new board. */
    FIRST_STEPS,
    UNCLEAR_WORDING,
    WHY,
    WINS,
    GOALS,
    /** For a manager, before they show how they see it. */
    OWN_VIEW;

    /** How it is called where it is kept that somebody hid it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

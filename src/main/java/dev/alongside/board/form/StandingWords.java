package dev.alongside.board.form;

import dev.alongside.crossref.StandingKind;
import java.util.Locale;

/** How the board says a standing; word and icon always come together. */
public final class StandingWords {

    private StandingWords() {}

    public static String word(StandingKind kind) {
        return switch (kind) {
            case GAP -> "Gap";
            case MEETING -> "Meeting";
            case EXCEEDING -> "Exceeding";
            case UNCLEAR -> "Unclear";
        };
    }

    /** What the style sheets call it: its class and its icon. */
    public static String look(StandingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

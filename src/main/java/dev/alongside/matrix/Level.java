package dev.alongside.matrix;

import dev.alongside.support.Texts;

/**
 * A step of the ladder.
 *
 * @param key stable through renaming and reordering
 * @param code as the company abbreviates it, e.g. T4; empty for none
 */
public record Level(String key, String code, String title) {

    /** UTF-16 units that a code may have. */
    public static final int CODE = 40;

    public Level {
        key = Keys.required(key);
        code = Texts.optional(code, CODE);
        title = Texts.required(title, Texts.TITLE, "A level needs a title");
    }

    /** Title and code in one line, e.g. "Staff TPM T4". */
    public String name() {
        return code.isEmpty() ? title : title + " " + code;
    }
}

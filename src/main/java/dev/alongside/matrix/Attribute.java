package dev.alongside.matrix;

import dev.alongside.support.Texts;

/**
 * What the matrix looks at in a person's work, over all levels.
 *
 * @param key stable through renaming and reordering
 * @param theme the title of the group it stands in, empty for none
 */
public record Attribute(String key, String title, String theme) {

    public Attribute {
        key = Keys.required(key);
        title = Texts.required(title, Texts.TITLE, "An attribute needs a title");
        theme = Texts.optional(theme, Texts.TITLE);
    }
}

package dev.alongside.matrix.exchange;

import java.util.Locale;
import java.util.Set;

/** What companies call the columns of a matrix that hold no level. */
final class Headers {

    static final Set<String> THEME = Set.of("theme", "competency", "category", "group", "area", "pillar", "dimension");
    static final Set<String> ATTRIBUTE = Set.of("attribute", "skill", "criterion", "criteria", "expectation", "aspect");
    static final Set<String> ID = Set.of("id", "key");
    static final Set<String> IGNORED = Set.of("note", "notes", "comment", "comments", "description", "definition");

    private Headers() {}

    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replace("behaviour", "behavior");
    }
}

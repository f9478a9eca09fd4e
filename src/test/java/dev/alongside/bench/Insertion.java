package dev.alongside.bench;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words typed into a text.
 *
 * @param at UTF-16 units before them
 */
record Insertion(int at, String words) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Takes a change set as an array or as the text of one. */
    static Insertion parse(JsonNode changes) {
        var sections = changes.isString() ? JSON.readTree(changes.stringValue()) : changes;
        int at = 0;
        for (var section : sections) {
            if (!section.isArray()) {
                at += section.intValue();
            } else {
                if (section.get(0).intValue() != 0) throw new IllegalArgumentException("Deletes: " + changes);
                var lines = section.valueStream().skip(1).map(JsonNode::stringValue);
                return new Insertion(at, String.join("\n", lines.toList()));
            }
        }
        throw new IllegalArgumentException("Inserts nothing: " + changes);
    }

    /** As a change set of a text with so many UTF-16 units. */
    List<Object> changes(int length) {
        List<Object> typed = List.of(0, words);
        int rest = length - at;
        if (at == 0) return rest == 0 ? List.of(typed) : List.of(typed, rest);
        return rest == 0 ? List.of(at, typed) : List.of(at, typed, rest);
    }

    /** Where these words go when the other ones are there already; at the same place they come after them. */
    Insertion after(Insertion other) {
        return at < other.at ? this : new Insertion(at + other.words.length(), words);
    }

    /** Where these words go when the other ones, which were typed later, are there already. */
    Insertion before(Insertion other) {
        return at <= other.at ? this : new Insertion(at + other.words.length(), words);
    }

    void applyTo(StringBuilder text) {
        text.insert(at, words);
    }
}

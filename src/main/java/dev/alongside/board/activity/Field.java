package dev.alongside.board.activity;

import dev.alongside.support.WordDifference;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One field of a record as a person knows it.
 *
 * @param words what it says in a record, empty for nothing
 * @param difference of two of its values, by words or as a whole
 */
record Field(String label, Function<JsonNode, String> words, Comparing difference) {

    @FunctionalInterface
    interface Comparing {
        WordDifference of(String before, String after);
    }

    /** Changes word by word. */
    static Field text(String label, String name) {
        return new Field(label, record -> record.path(name).asString(""), WordDifference::between);
    }

    /** Changes as a whole. */
    static Field value(String label, Function<JsonNode, String> words) {
        return new Field(label, words, WordDifference::replaced);
    }

    /** Empty when it says the same in both. */
    Optional<FieldChange> change(Optional<JsonNode> before, Optional<JsonNode> after) {
        var old = before.map(words).orElse("");
        var now = after.map(words).orElse("");
        return old.equals(now) ? Optional.empty() : Optional.of(new FieldChange(label, difference.of(old, now)));
    }
}

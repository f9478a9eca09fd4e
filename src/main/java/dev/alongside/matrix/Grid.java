package dev.alongside.matrix;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole matrix before it is an edition: its title, levels, attributes and the text of each filled cell. */
public record Grid(String title, List<Level> levels, List<Attribute> attributes, Map<Cell, String> expectations) {

    public static final int LEVELS = 20;
    public static final int ATTRIBUTES = 200;

    /** UTF-16 units that one expectation may have. */
    public static final int EXPECTATION = 8_000;

    public Grid {
        title = Texts.required(title, Texts.TITLE, "A matrix needs a title");
        levels = limited(levels, LEVELS, "level");
        attributes = limited(attributes, ATTRIBUTES, "attribute");
        requireDifferent(levels.stream().map(Level::key), levels.size());
        requireDifferent(attributes.stream().map(Attribute::key), attributes.size());
        expectations = filled(expectations, levels, attributes);
    }

    public Grid withTitle(String title) {
        return new Grid(title, levels, attributes, expectations);
    }

    /** The key that its matrix gets. */
    String key() {
        return new Keys().next(title, "matrix");
    }

    /** The text of this cell, empty when the matrix says nothing there. */
    public String expectation(String attributeKey, String levelKey) {
        return expectations.getOrDefault(new Cell(attributeKey, levelKey), "");
    }

    private static <T> List<T> limited(List<T> parts, int most, String what) {
        if (parts.isEmpty()) throw new InvalidText("A matrix needs at least one " + what);
        if (parts.size() > most) {
            throw new InvalidText("A matrix has at most %d %ss; this one has %d".formatted(most, what, parts.size()));
        }
        return List.copyOf(parts);
    }

    private static void requireDifferent(Stream<String> keys, int count) {
        if (keys.distinct().count() < count) throw new InvalidText("Two levels or attributes have the same key");
    }

    private static Map<Cell, String> filled(Map<Cell, String> texts, List<Level> levels, List<Attribute> attributes) {
        var cells = new HashSet<Cell>();
        attributes.forEach(attribute -> levels.forEach(level -> cells.add(new Cell(attribute.key(), level.key()))));
        var filled = new LinkedHashMap<Cell, String>();
        texts.forEach((cell, text) -> {
            if (!cells.contains(cell)) throw new InvalidText("An expectation stands outside the matrix");
            var kept = Texts.optional(text, EXPECTATION);
            if (!kept.isEmpty()) filled.put(cell, kept);
        });
        if (filled.isEmpty()) throw new InvalidText("A matrix needs at least one expectation");
        return Map.copyOf(filled);
    }
}

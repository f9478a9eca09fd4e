package dev.alongside.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published edition of a career matrix with all it says; it never changes. */
public record Edition(
        EditionId id,
        MatrixId matrix,
        String matrixKey,
        String matrixTitle,
        int number,
        Instant publishedAt,
        List<Level> levels,
        List<Attribute> attributes,
        Map<Cell, String> expectations) {

    public Edition {
        levels = List.copyOf(levels);
        attributes = List.copyOf(attributes);
        expectations = Map.copyOf(expectations);
    }

    /** The text for an attribute at a level, empty when the matrix says nothing there or knows no such cell. */
    public String expectation(String attributeKey, String levelKey) {
        return expectations.getOrDefault(new Cell(attributeKey, levelKey), "");
    }

    public Optional<Level> findLevel(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    public Optional<Attribute> findAttribute(String key) {
        return attributes.stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }
}

package dev.alongside.matrix.exchange;

import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Grid;
import dev.alongside.matrix.Keys;
import dev.alongside.matrix.Level;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects levels, attributes and texts in the order of the file, and what is wrong with them. */
class GridBuilder {

    private final Keys levelKeys = new Keys();
    private final Keys attributeKeys = new Keys();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<List<String>, Attribute> attributes = new LinkedHashMap<>();
    private final Map<Attribute, Integer> lines = new LinkedHashMap<>();
    private final Map<Cell, String> texts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void error(int line, String sentence, Object... values) {
        problems.add(Problem.error(line, sentence.formatted(values)));
    }

    void remark(int line, String sentence, Object... values) {
        problems.add(Problem.remark(line, sentence.formatted(values)));
    }

    /** The level of this name, added when it is new; nothing when it can't be taken. */
    @Nullable
    Level level(int line, String text) {
        var known = levels.get(same(text));
        if (known != null) return known;
        if (levels.size() == Grid.LEVELS) {
            error(line, "“%s” is one level too many; a matrix has at most %d", shortened(text), Grid.LEVELS);
            return null;
        }
        var name = LevelName.of(text);
        return add(
                line,
                () -> new Level(levelKeys.next(name.source(), "level"), name.code(), name.title()),
                level -> levels.put(same(text), level));
    }

    boolean hasLevel(String text) {
        return levels.containsKey(same(text));
    }

    Optional<Integer> lineOf(String theme, String title) {
        return Optional.ofNullable(attributes.get(List.of(same(theme), same(title))))
                .map(lines::get);
    }

    /** The attribute of this name in this theme, added when it is new; nothing when it can't be taken. */
    @Nullable
    Attribute attribute(int line, String theme, String title, String id) {
        var known = attributes.get(List.of(same(theme), same(title)));
        if (known != null) return known;
        if (attributes.size() == Grid.ATTRIBUTES) {
            error(line, "“%s” is one attribute too many; a matrix has at most %d", shortened(title), Grid.ATTRIBUTES);
            return null;
        }
        return add(
                line,
                () -> new Attribute(attributeKeys.next(id.isEmpty() ? title : id, "attribute"), title, theme),
                attribute -> {
                    attributes.put(List.of(same(theme), same(title)), attribute);
                    lines.put(attribute, line);
                });
    }

    private <T> @Nullable T add(int line, Supplier<T> made, Consumer<T> keep) {
        try {
            T part = made.get();
            keep.accept(part);
            return part;
        } catch (InvalidText invalid) {
            error(line, "%s", invalid.sentence());
            return null;
        }
    }

    String text(Attribute attribute, Level level) {
        return texts.getOrDefault(new Cell(attribute.key(), level.key()), "");
    }

    void text(int line, Attribute attribute, Level level, String text) {
        try {
            texts.put(new Cell(attribute.key(), level.key()), Texts.optional(text, Grid.EXPECTATION));
        } catch (InvalidText invalid) {
            error(line, "“%s” at %s: %s", attribute.title(), level.name(), invalid.sentence());
        }
    }

    ReadMatrix build(String title) {
        if (texts.values().stream().allMatch(String::isEmpty)) {
            error(0, "No cell of this matrix holds a text");
            return new ReadMatrix(Optional.empty(), problems);
        }
        remarkBlanks();
        var grid = new Grid(title, List.copyOf(levels.values()), List.copyOf(attributes.values()), texts);
        return new ReadMatrix(Optional.of(grid), problems);
    }

    private void remarkBlanks() {
        var silent = levels.values().stream()
                .filter(level -> attributes.values().stream()
                        .allMatch(attribute -> text(attribute, level).isEmpty()))
                .toList();
        silent.forEach(level -> remark(0, "%s says nothing at all", level.name()));
        lines.forEach((attribute, line) -> {
            var blank = levels.values().stream()
                    .filter(level ->
                            !silent.contains(level) && text(attribute, level).isEmpty())
                    .map(level -> level.code().isEmpty() ? level.title() : level.code())
                    .toList();
            if (!blank.isEmpty()) remark(line, "“%s” says nothing for %s", attribute.title(), String.join(", ", blank));
        });
    }

    private static String same(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String shortened(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(57, text.codePointCount(0, text.length()))))
                        + "…";
    }
}

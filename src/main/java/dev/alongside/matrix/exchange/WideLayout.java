package dev.alongside.matrix.exchange;

import dev.alongside.matrix.Level;
import dev.alongside.support.sheet.Sheet;
import dev.alongside.support.sheet.Unreadable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A row for each attribute, a column for each level. The attribute stands in the first column that is called like one,
 * else in the first that is no theme; theme and id columns are optional and stand before the levels.
 */
class WideLayout {

    private final Sheet sheet;
    private final String title;
    private final GridBuilder grid = new GridBuilder();
    private final Map<Integer, Level> levels = new LinkedHashMap<>();
    private final int attribute;
    private final int theme;
    private final int id;

    WideLayout(Sheet sheet, String title) {
        this.sheet = sheet;
        this.title = title;
        id = find(Headers.ID, -1);
        attribute = attributeColumn();
        theme = find(Headers.THEME, attribute);
    }

    ReadMatrix read() {
        readLevels();
        var guessed = guessedAttributes();
        if (levels.isEmpty()) throw unreadable("No level column found");
        if (levels.size() == 1 && !guessed.isEmpty()) {
            throw unreadable("“%s” and “%s” are no columns of a matrix"
                    .formatted(guessed, sheet.header().title(onlyLevel())));
        }
        if (!guessed.isEmpty()) remarkGuess(guessed);
        sheet.rows().forEach(this::readRow);
        return grid.build(title);
    }

    private Unreadable unreadable(String fact) {
        return new Unreadable(
                sheet.header().line(),
                fact + ". Wide: the attributes in the first column, then a column for each level."
                        + " Long: the columns Path, Job title, Competency, Skill, Key behavior");
    }

    private int onlyLevel() {
        return levels.keySet().iterator().next();
    }

    /** What the column of the attributes is called when nothing but its place says that it is one; else empty. */
    private String guessedAttributes() {
        var name = GridBuilder.shortened(sheet.header().title(attribute));
        return Headers.ATTRIBUTE.contains(Headers.plain(name)) || isTheme(attribute) ? "" : name;
    }

    private void remarkGuess(String name) {
        grid.remark(
                sheet.header().line(),
                "No column is called “Attribute”, so “%s” is read as the attributes and the %d columns behind it as levels",
                name,
                levels.size());
    }

    /** Two columns called like themes are a theme and, inside it, the attribute. */
    private int attributeColumn() {
        int named = find(Headers.ATTRIBUTE, -1);
        if (named >= 0) return named;
        int first = id == 0 ? 1 : 0;
        int second = first + 1 == id ? first + 2 : first + 1;
        return isTheme(first) && (isTheme(second) || sheet.header().cell(second).isEmpty()) ? second : first;
    }

    private boolean isTheme(int column) {
        return Headers.THEME.contains(Headers.plain(sheet.header().title(column)));
    }

    /** Looks in the columns where no level can be yet: the first three. */
    private int find(Set<String> names, int but) {
        for (int column = 0; column < 3; column++) {
            if (column != but && names.contains(Headers.plain(sheet.header().title(column)))) return column;
        }
        return -1;
    }

    private void readLevels() {
        var header = sheet.header();
        for (int column = 0; column < header.cells().size(); column++) {
            if (column == attribute || column == theme || column == id) continue;
            var name = header.title(column);
            if (name.isEmpty()) {
                untitled(column);
            } else if (Headers.IGNORED.contains(Headers.plain(name))) {
                grid.remark(header.line(), "The column “%s” is no level and is left out", name);
            } else if (grid.hasLevel(name)) {
                grid.error(header.line(), "The level “%s” has two columns", GridBuilder.shortened(name));
            } else {
                var level = grid.level(header.line(), name);
                if (level != null) levels.put(column, level);
            }
        }
    }

    private void untitled(int column) {
        if (sheet.rows().stream().anyMatch(row -> !row.cell(column).isEmpty())) {
            grid.error(sheet.header().line(), "Column %d has texts but no title", column + 1);
        }
    }

    private void readRow(Sheet.Row row) {
        var name = row.title(attribute);
        if (name.isEmpty()) {
            grid.error(row.line(), "This row has no attribute in column %d", attribute + 1);
            return;
        }
        for (int column = sheet.header().cells().size(); column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                grid.error(
                        row.line(),
                        "This row has %d columns, the header has %d",
                        row.cells().size(),
                        sheet.header().cells().size());
                break;
            }
        }
        var before = grid.lineOf(row.title(theme), name);
        if (before.isPresent()) {
            grid.error(
                    row.line(), "“%s” stands here again, first on line %d", GridBuilder.shortened(name), before.get());
            return;
        }
        var added = grid.attribute(row.line(), row.title(theme), name, row.title(id));
        if (added == null) return;
        levels.forEach((column, level) -> grid.text(row.line(), added, level, Bullets.asMarkdown(row.cell(column))));
    }
}

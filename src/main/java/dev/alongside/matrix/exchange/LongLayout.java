package dev.alongside.matrix.exchange;

import dev.alongside.support.sheet.Sheet;
import dev.alongside.support.sheet.Unreadable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A row for each key behavior: {@code Path} is the matrix, {@code Job title} the level, {@code Competency} the theme,
 * {@code Skill} the attribute. The rows of one cell become one Markdown list.
 */
class LongLayout {

    private static final List<String> COLUMNS = List.of("Path", "Job title", "Competency", "Skill", "Key behavior");
    private static final Set<String> TELLING = Set.of("path", "job title", "key behavior");

    private final Sheet sheet;
    private final String otherTitle;
    private final List<String> names;
    private final GridBuilder grid = new GridBuilder();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    LongLayout(Sheet sheet, String otherTitle) {
        this.sheet = sheet;
        this.otherTitle = otherTitle;
        names = names(sheet.header());
    }

    static boolean isIn(Sheet.Row header) {
        return names(header).stream().anyMatch(TELLING::contains);
    }

    ReadMatrix read() {
        requireColumns();
        var title = requireOnePath();
        sheet.rows().forEach(this::readRow);
        return grid.build(title);
    }

    private static List<String> names(Sheet.Row header) {
        return IntStream.range(0, header.cells().size())
                .mapToObj(column -> Headers.plain(header.title(column)))
                .toList();
    }

    private void requireColumns() {
        var header = sheet.header();
        var missing = COLUMNS.stream()
                .filter(each -> !names.contains(Headers.plain(each)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable(
                    header.line(),
                    "The columns should be %s. Missing: %s"
                            .formatted(String.join(", ", COLUMNS), String.join(", ", missing)));
        }
        IntStream.range(0, names.size())
                .filter(column -> !names.get(column).isEmpty())
                .filter(column ->
                        COLUMNS.stream().noneMatch(each -> Headers.plain(each).equals(names.get(column))))
                .forEach(column -> grid.remark(
                        header.line(),
                        "The column “%s” is not known and is left out",
                        GridBuilder.shortened(header.title(column))));
    }

    private String requireOnePath() {
        var paths = new LinkedHashSet<String>();
        int line = 0;
        for (var row : sheet.rows()) {
            var path = title(row, "Path");
            if (!path.isEmpty() && paths.add(path) && paths.size() == 2) line = row.line();
        }
        if (paths.size() > 1) {
            throw new Unreadable(
                    line,
                    "This file holds %d matrices: %s. Make a file for each and import them one by one"
                            .formatted(paths.size(), GridBuilder.shortened(String.join(", ", paths))));
        }
        return paths.isEmpty() ? otherTitle : paths.getFirst();
    }

    private void readRow(Sheet.Row row) {
        var behavior = row.cell(column("Key behavior"));
        var job = title(row, "Job title");
        var skill = title(row, "Skill");
        if (job.isEmpty() || skill.isEmpty()) {
            grid.error(row.line(), "This row has no %s", job.isEmpty() ? "job title" : "skill");
            return;
        }
        var theme = title(row, "Competency");
        var level = grid.level(row.line(), job);
        var attribute = grid.attribute(row.line(), theme, skill, "");
        if (level == null || attribute == null) return;
        if (behavior.isEmpty()) {
            grid.remark(row.line(), "This row has no key behavior");
            return;
        }
        var before = seen.putIfAbsent(List.of(level.key(), attribute.key(), behavior), row.line());
        if (before != null) {
            grid.remark(row.line(), "This row says the same as line %d and is left out", before);
            return;
        }
        grid.text(row.line(), attribute, level, Bullets.add(grid.text(attribute, level), behavior));
    }

    private String title(Sheet.Row row, String name) {
        return row.title(column(name));
    }

    private int column(String name) {
        return names.indexOf(Headers.plain(name));
    }
}

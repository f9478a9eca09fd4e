package dev.alongside.matrix;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Writes what an edition says; the database refuses it for a published one. */
@Component
class EditionContent {

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    EditionContent(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(EditionId edition, Grid grid) {
        writeLevels(edition, grid.levels());
        writeAttributes(edition, grid.attributes(), writeThemes(edition, grid.attributes()));
        insert(
                "expectation (edition, attribute, level, text) values (?, ?, ?, ?)",
                grid.expectations().entrySet(),
                (row, each) -> {
                    row.setObject(1, edition.value());
                    row.setString(2, each.getKey().attribute());
                    row.setString(3, each.getKey().level());
                    row.setString(4, each.getValue());
                });
    }

    private void writeLevels(EditionId edition, List<Level> levels) {
        insert("level (edition, `key`, position, code, title) values (?, ?, ?, ?, ?)", levels, (row, level) -> {
            row.setObject(1, edition.value());
            row.setString(2, level.key());
            row.setInt(3, levels.indexOf(level));
            row.setString(4, level.code());
            row.setString(5, level.title());
        });
    }

    /** The keys of the themes by title. */
    private Map<String, String> writeThemes(EditionId edition, List<Attribute> attributes) {
        var keys = new Keys();
        var themes = new LinkedHashMap<String, String>();
        attributes.stream()
                .map(Attribute::theme)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .forEach(theme -> themes.put(theme, keys.next(theme, "theme")));
        var order = List.copyOf(themes.keySet());
        insert("theme (edition, `key`, position, title) values (?, ?, ?, ?)", themes.entrySet(), (row, theme) -> {
            row.setObject(1, edition.value());
            row.setString(2, theme.getValue());
            row.setInt(3, order.indexOf(theme.getKey()));
            row.setString(4, theme.getKey());
        });
        return themes;
    }

    private void writeAttributes(EditionId edition, List<Attribute> attributes, Map<String, String> themes) {
        insert("attribute (edition, `key`, position, title, theme) values (?, ?, ?, ?, ?)", attributes, (row, each) -> {
            row.setObject(1, edition.value());
            row.setString(2, each.key());
            row.setInt(3, attributes.indexOf(each));
            row.setString(4, each.title());
            row.setString(5, themes.get(each.theme()));
        });
    }

    private <T> void insert(String into, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) jdbc.batchUpdate("insert into " + into, rows, BATCH, setter);
    }
}

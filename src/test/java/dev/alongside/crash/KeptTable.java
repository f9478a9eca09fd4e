package dev.alongside.crash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A table whose records have to be what the last line about each of them says. */
enum KeptTable {
    WIN("WIN_", "removed_at is null", "title", "impact", "day", "evidence"),
    GOAL("GOAL_", "removed_at is null", "mark", "title", "outcome", "impact", "status"),
    LINK("LINK|UNLINK", "true", "attribute", "how"),
    STANDING("STANDING_", "true", "attribute", "kind", "note");

    private final List<String> kinds;
    private final String isThere;
    private final List<String> columns;

    KeptTable(String kinds, String isThere, String... columns) {
        this.kinds = List.of(kinds.split("\\|"));
        this.isThere = isThere;
        this.columns = List.of(columns);
    }

    boolean has(String kind) {
        return kinds.stream().anyMatch(kind::startsWith);
    }

    /** Whether what leaves the board stays in the table. */
    boolean keepsRemoved() {
        return !isThere.equals("true");
    }

    String select() {
        return "select it.*, %s as is_there, %s as evidence from %s it where plan = ?"
                .formatted(isThere, this == WIN ? EVIDENCE : "''", name().toLowerCase(java.util.Locale.ROOT));
    }

    private static final String EVIDENCE =
            "(select coalesce(group_concat(title order by position), '') from evidence where win = it.id)";

    String words(ResultSet row) throws SQLException {
        if (!row.getBoolean("is_there")) return "removed " + row.getLong("version");
        var words = new StringBuilder(row.getString("version"));
        for (var column : columns) words.append(" / ").append(row.getString(column));
        return words.toString();
    }

    String words(JsonNode record) {
        return record.path("version").asString()
                + columns.stream()
                        .map(column -> " / " + text(record.path(column)))
                        .collect(Collectors.joining());
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) return value.asString();
        return StreamSupport.stream(value.spliterator(), false)
                .map(evidence -> evidence.path("title").asString())
                .collect(Collectors.joining(","));
    }
}

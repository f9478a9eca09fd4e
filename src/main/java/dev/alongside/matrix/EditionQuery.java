package dev.alongside.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads published editions; each with the same few statements, whatever its size. */
@Component
class EditionQuery {

    private static final String NAMES = """
            select edition.id, edition.matrix, matrix.`key`, matrix.title, edition.number, edition.published_at
            from edition join matrix on matrix.id = edition.matrix
            where edition.state = 'PUBLISHED'
            """;

    private final JdbcClient jdbc;

    EditionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditionName> current() {
        return jdbc.sql(NAMES + """
                        and edition.number = (select max(number) from edition newest
                            where newest.matrix = edition.matrix and newest.state = 'PUBLISHED')
                        order by matrix.title, matrix.`key`
                        """).query(EditionQuery::name).list();
    }

    Optional<EditionName> find(EditionId id) {
        return jdbc.sql(NAMES + "and edition.id = :id")
                .param("id", id.value())
                .query(EditionQuery::name)
                .optional();
    }

    Optional<EditionName> find(String matrixKey, int number) {
        return jdbc.sql(NAMES + "and matrix.`key` = :key and edition.number = :number")
                .param("key", matrixKey)
                .param("number", number)
                .query(EditionQuery::name)
                .optional();
    }

    Edition read(EditionName name) {
        return new Edition(
                name.id(),
                name.matrix(),
                name.key(),
                name.title(),
                name.number(),
                name.publishedAt(),
                levels(name.id()),
                attributes(name.id()),
                expectations(name.id()));
    }

    private List<Level> levels(EditionId edition) {
        return jdbc.sql("select `key`, code, title from level where edition = :edition order by position")
                .param("edition", edition.value())
                .query((row, at) -> new Level(row.getString("key"), row.getString("code"), row.getString("title")))
                .list();
    }

    private List<Attribute> attributes(EditionId edition) {
        return jdbc.sql("""
                        select attribute.`key`, attribute.title, coalesce(theme.title, '') as theme
                        from attribute left join theme
                            on theme.edition = attribute.edition and theme.`key` = attribute.theme
                        where attribute.edition = :edition
                        order by attribute.position
                        """)
                .param("edition", edition.value())
                .query((row, at) -> new Attribute(row.getString("key"), row.getString("title"), row.getString("theme")))
                .list();
    }

    private Map<Cell, String> expectations(EditionId edition) {
        var texts = new HashMap<Cell, String>();
        jdbc.sql("select attribute, level, text from expectation where edition = :edition")
                .param("edition", edition.value())
                .query(row -> {
                    texts.put(new Cell(row.getString("attribute"), row.getString("level")), row.getString("text"));
                });
        return texts;
    }

    private static EditionName name(ResultSet row, int at) throws SQLException {
        return new EditionName(
                new EditionId(row.getObject("id", UUID.class)),
                new MatrixId(row.getObject("matrix", UUID.class)),
                row.getString("key"),
                row.getString("title"),
                row.getInt("number"),
                instant(row.getObject("published_at", LocalDateTime.class)));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}

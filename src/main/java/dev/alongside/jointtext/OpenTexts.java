package dev.alongside.jointtext;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was typed since a journal had it last, for whoever keeps that journal; asks for nobody's rights. */
@Component
public class OpenTexts {

    private static final String OPEN = """
            from text_document document
            join text_change first
              on first.document_id = document.id and first.version = document.journaled_version + 1
            join text_change last on last.document_id = document.id and last.version = document.version
            """;

    private final JdbcClient jdbc;

    OpenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Roots with a text of these kinds that nobody has typed in for 30 seconds, or somebody has for 5 minutes. */
    public List<UUID> dueRoots(Collection<String> kinds, Instant at) {
        return jdbc.sql("select distinct document.open_root " + OPEN + """
                where document.open_root is not null and document.kind in (:kinds)
                  and (last.at <= :paused or first.at <= :begun)
                order by document.open_root
                """)
                .param("kinds", kinds)
                .param("paused", LocalDateTime.ofInstant(at.minus(OpenText.PAUSE), UTC))
                .param("begun", LocalDateTime.ofInstant(at.minus(OpenText.LONGEST), UTC))
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whatever is open; the one typed in last is the last. The root has to be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenText> under(UUID root) {
        return jdbc.sql("select document.*, first.at as begun_at, last.at as typed_at " + OPEN + """
                where document.open_root = ? order by last.at, document.id
                """)
                .param(root)
                .query((row, index) -> text(row))
                .list();
    }

    /** Of what is open that which is due, as in {@link #dueRoots}. The root has to be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenText> dueUnder(UUID root, Instant at) {
        return under(root).stream().filter(text -> text.isDue(at)).toList();
    }

    /** The journal has this now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void journaled(OpenText text) {
        int updated = jdbc.sql("""
                update text_document set journaled_version = version, journaled_content = content
                where id = ? and version = ?
                """).params(text.id(), text.now().version()).update();
        if (updated == 0) throw new OptimisticLockingFailureException("The text was changed without a lock");
    }

    private OpenText text(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var journaled = new OpenText.State(row.getLong("journaled_version"), row.getString("journaled_content"));
        return new OpenText(
                id,
                new TextPlace(row.getString("kind"), row.getObject("root", UUID.class), row.getString("part")),
                journaled,
                new OpenText.State(row.getLong("version"), row.getString("content")),
                authors(id, journaled.version()),
                row.getObject("begun_at", LocalDateTime.class).toInstant(UTC),
                row.getObject("typed_at", LocalDateTime.class).toInstant(UTC));
    }

    private List<UUID> authors(UUID document, long after) {
        return jdbc.sql("""
                select actor from text_change where document_id = ? and version > ?
                group by actor order by max(version)
                """)
                .params(document, after)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }
}

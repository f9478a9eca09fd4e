package dev.alongside.jointtext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts and their changes in the database. */
@Component
class TextStore {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    TextStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A stored change with the mark that says who may read it. */
    record Change(TextUpdate update, long mark) {}

    /** The version of a text, 0 for one that nobody typed, and changes that lead to it, oldest first. */
    record News(long version, List<Change> changes) {}

    /**
     * What is known of a push.
     *
     * @param typist who typed with this editor; an editor is one person's
     * @param any whether one of these updates is part of the text already
     */
    record Known(Optional<UUID> typist, boolean any) {

        boolean isOfAnother(UUID person) {
            return typist.isPresent() && !typist.get().equals(person);
        }
    }

    Optional<TextDocument> find(TextPlace place) {
        return jdbc.sql("select id, version, content from text_document where kind = ? and root = ? and part = ?")
                .params(place.kind(), place.root(), place.part())
                .query((row, index) -> new TextDocument(
                        row.getObject("id", UUID.class), row.getLong("version"), row.getString("content")))
                .optional();
    }

    /** How far the text is, and what made the versions after {@code base}; at most so many; the text may be long and is not read. */
    News after(TextPlace place, long base, int most) {
        var news = jdbc.sql("""
                select document.version, client_id, sequence, changes, mark
                from text_document document
                left join text_change on document_id = document.id and text_change.version > ?
                where kind = ? and root = ? and part = ? order by text_change.version limit ?
                """)
                .params(base, place.kind(), place.root(), place.part(), most)
                .query((row, index) ->
                        new News(row.getLong("version"), change(row).stream().toList()))
                .list();
        return new News(
                news.isEmpty() ? 0 : news.getFirst().version(),
                news.stream().flatMap(each -> each.changes().stream()).toList());
    }

    /** What the text knows of the editor and the updates that are pushed. */
    Known known(TextDocument document, Push push) {
        return jdbc.sql("""
                select (select actor from text_change where document_id = :document and client_id = :client
                        order by sequence limit 1) as typist,
                       exists (select 1 from text_change where document_id = :document and client_id = :client
                               and sequence between :first and :last) as there
                """)
                .param("document", document.id())
                .param("client", push.clientId())
                .param("first", push.firstSequence())
                .param("last", push.lastSequence())
                .query((row, index) ->
                        new Known(Optional.ofNullable(row.getObject("typist", UUID.class)), row.getBoolean("there")))
                .single();
    }

    private static Optional<Change> change(ResultSet row) throws SQLException {
        var client = row.getString("client_id");
        if (client == null) return Optional.empty();
        return Optional.of(new Change(
                new TextUpdate(client, row.getLong("sequence"), row.getString("changes")), row.getLong("mark")));
    }

    void insert(TextPlace place, TextDocument document) {
        jdbc.sql("insert into text_document (id, kind, root, part, version, content) values (?, ?, ?, ?, ?, ?)")
                .params(document.id(), place.kind(), place.root(), place.part(), document.version(), document.content())
                .update();
    }

    /** Refused when the stored version is not {@code base}. */
    void update(TextDocument document, long base) {
        int updated = jdbc.sql("update text_document set version = ?, content = ? where id = ? and version = ?")
                .params(document.version(), document.content(), document.id(), base)
                .update();
        if (updated == 0) throw new OptimisticLockingFailureException("The text was changed without a lock");
    }

    void append(TextDocument before, Push push, TextRight right, Instant at) {
        var time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        var rows = IntStream.range(0, push.updates().size())
                .mapToObj(index -> new Object[] {
                    before.id(),
                    before.version() + index + 1,
                    push.clientId(),
                    push.updates().get(index).sequence(),
                    right.person(),
                    push.changes().get(index).json(),
                    right.mark(),
                    time
                })
                .toList();
        batches.batchUpdate("""
                insert into text_change (document_id, version, client_id, sequence, actor, changes, mark, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}

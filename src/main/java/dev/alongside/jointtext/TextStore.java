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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Texts and their changes in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
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
     * What is pushed to.
     *
     * @param typist who typed with this editor; an editor is one person's
     * @param knows whether one of these updates is part of the text already
     */
    record Target(TextDocument text, Optional<UUID> typist, boolean knows) {

        static Target untyped() {
            return new Target(TextDocument.untyped(), Optional.empty(), false);
        }

        boolean isOfAnother(UUID person) {
            return typist.isPresent() && !typist.get().equals(person);
        }
    }

    Optional<TextDocument> find(TextPlace place) {
        return jdbc.sql("select id, version, content from text_document where kind = ? and root = ? and part = ?")
                .params(place.kind(), place.root(), place.part())
                .query((row, index) -> document(row))
                .optional();
    }

    /** The text as it is, and what it knows of the editor and the updates that are pushed; empty when nobody typed it. */
    Optional<Target> find(TextPlace place, Push push) {
        return jdbc.sql("""
                select document.id, version, content,
                       (select actor from text_change where document_id = document.id and client_id = :client
                        order by sequence limit 1) as typist,
                       exists (select 1 from text_change where document_id = document.id and client_id = :client
                               and sequence between :first and :last) as there
                from text_document document where kind = :kind and root = :root and part = :part
                """)
                .param("client", push.clientId())
                .param("first", push.firstSequence())
                .param("last", push.lastSequence())
                .param("kind", place.kind())
                .param("root", place.root())
                .param("part", place.part())
                .query((row, index) -> new Target(
                        document(row),
                        Optional.ofNullable(row.getObject("typist", UUID.class)),
                        row.getBoolean("there")))
                .optional();
    }

    private static TextDocument document(ResultSet row) throws SQLException {
        return new TextDocument(row.getObject("id", UUID.class), row.getLong("version"), row.getString("content"));
    }

    /**
     * How far the text is, and what made the versions after {@code base}; at most so many. The text may be long and is
     * not read, nor is it joined: the database would sort all of its changes for that.
     */
    News after(TextPlace place, long base, int most) {
        var news = jdbc.sql("""
                select (select version from text_document where id = document_id) as newest,
                       client_id, sequence, changes, mark
                from text_change
                where document_id = (select id from text_document where kind = ? and root = ? and part = ?)
                  and version > ?
                order by version limit ?
                """)
                .params(place.kind(), place.root(), place.part(), base, most)
                .query((row, index) -> new News(row.getLong("newest"), List.of(change(row))))
                .list();
        return new News(
                news.isEmpty() ? version(place) : news.getFirst().version(),
                news.stream().flatMap(each -> each.changes().stream()).toList());
    }

    private long version(TextPlace place) {
        return jdbc.sql("select version from text_document where kind = ? and root = ? and part = ?")
                .params(place.kind(), place.root(), place.part())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new TextUpdate(row.getString("client_id"), row.getLong("sequence"), row.getString("changes")),
                row.getLong("mark"));
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

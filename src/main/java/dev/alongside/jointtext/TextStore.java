package dev.alongside.jointtext;

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

    Optional<TextDocument> find(TextPlace place) {
        return jdbc.sql("select id, version, content from text_document where kind = ? and root = ? and part = ?")
                .params(place.kind(), place.root(), place.part())
                .query((row, index) -> new TextDocument(
                        row.getObject("id", UUID.class), row.getLong("version"), row.getString("content")))
                .optional();
    }

    /** The changes that made the versions after {@code base}, oldest first. */
    List<Change> after(TextDocument document, long base) {
        return jdbc.sql("""
                select client_id, sequence, changes, mark from text_change
                where document_id = ? and version > ? order by version
                """)
                .params(document.id(), base)
                .query((row, index) -> new Change(
                        new TextUpdate(row.getString("client_id"), row.getLong("sequence"), row.getString("changes")),
                        row.getLong("mark")))
                .list();
    }

    /** Whether one of these updates is part of the text already. */
    boolean hasAny(TextDocument document, Push push) {
        return jdbc.sql("""
                select exists (select 1 from text_change
                               where document_id = ? and client_id = ? and sequence between ? and ?)
                """)
                .params(document.id(), push.clientId(), push.firstSequence(), push.lastSequence())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody else has typed under the id of this editor. */
    boolean isOfAnother(TextDocument document, Push push, UUID person) {
        return jdbc.sql("""
                select exists (select 1 from text_change where document_id = ? and client_id = ? and actor <> ?)
                """)
                .params(document.id(), push.clientId(), person)
                .query(Boolean.class)
                .single();
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

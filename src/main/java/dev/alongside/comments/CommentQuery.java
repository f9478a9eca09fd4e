package dev.alongside.comments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.alongside.people.PersonId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person may read of comments, each time with one statement however many there are. */
@Component
class CommentQuery {

    private static final String SAID = """
            select thread.*, partner.name as partner_name, resolver.name as resolver_name,
                   said.id as comment_id, said.version as comment_version, said.author, author.name as author_name,
                   said.words, said.mentions, said.written_at, said.edited_at
            from comment_thread thread
            join partnership on partnership.id = thread.partnership
            join person partner on partner.id = partnership.partner
            join comment said on said.thread = thread.id
            join person author on author.id = said.author
            left join person resolver on resolver.id = thread.resolved_by
            where thread.plan = :plan and thread.kind = :kind and (:all or thread.partnership = :partnership)
            order by thread.id, said.id
            """;

    private final JdbcClient jdbc;

    CommentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever is not the owner reads what belongs to the partnership of now. */
    CommentsPage page(View reader, SubjectKind kind) {
        var said = jdbc.sql(SAID)
                .param("plan", reader.plan().id().value())
                .param("kind", kind.name())
                .param("all", reader.side() == Side.OWNER)
                .param("partnership", partnership(reader))
                .query((row, index) -> said(row))
                .list();
        var threads = said.stream().collect(groupingBy(Said::thread, LinkedHashMap::new, toList()));
        return new CommentsPage(
                reader,
                threads.values().stream()
                        .map(all -> Said.inOneThread(all, reader))
                        .collect(groupingBy(line -> line.thread().on())));
    }

    private static @Nullable UUID partnership(View reader) {
        return reader.partnership().map(it -> it.id().value()).orElse(null);
    }

    private static Said said(ResultSet row) throws SQLException {
        var thread = thread(row);
        var comment = new Comment(
                new CommentId(row.getObject("comment_id", UUID.class)),
                row.getLong("comment_version"),
                thread.plan(),
                thread.id(),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("words"),
                row.getBoolean("mentions"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "edited_at"));
        return new Said(
                thread,
                row.getString("partner_name"),
                row.getString("resolver_name"),
                comment,
                row.getString("author_name"));
    }

    private static CommentThread thread(ResultSet row) throws SQLException {
        var resolver = row.getObject("resolved_by", UUID.class);
        return new CommentThread(
                new CommentThreadId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new PlanId(row.getObject("plan", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                resolver == null ? null : new PersonId(resolver),
                instant(row, "resolved_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}

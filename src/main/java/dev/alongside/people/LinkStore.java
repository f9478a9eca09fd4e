package dev.alongside.people;

import dev.alongside.support.Id;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time links as the database keeps them: by the hash of their token. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkStore {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of {@code one_time_link} that can still be used. */
    record Kept(UUID id, @Nullable UUID person, LinkPurpose purpose) {}

    IssuedLink issue(LinkPurpose purpose, @Nullable PersonId person, @Nullable PersonId createdBy) {
        var token = Token.create();
        var now = Instant.now(clock);
        jdbc.sql("""
                insert into one_time_link (id, person, purpose, token_hash, created_by, created_at, expires_at)
                values (:id, :person, :purpose, :hash, :by, :now, :expires)
                """)
                .param("id", Id.next())
                .param("person", person == null ? null : person.value())
                .param("purpose", purpose.name())
                .param("hash", Token.hash(token))
                .param("by", createdBy == null ? null : createdBy.value())
                .param("now", now)
                .param("expires", now.plus(LIFE))
                .update();
        return new IssuedLink(token, now.plus(LIFE));
    }

    Optional<Kept> findOpen(String token) {
        return jdbc.sql("""
                select id, person, purpose from one_time_link
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
                .param("hash", Token.hash(token))
                .param("now", Instant.now(clock))
                .query(Kept.class)
                .optional();
    }

    /** Of two that use the same link at the same time only one gets it. */
    Kept use(String token) {
        var link = findOpen(token).orElseThrow(LinkUsedOrExpired::new);
        var used = jdbc.sql("""
                update one_time_link set used_at = :now
                where id = :id and used_at is null and expires_at > :now
                """)
                .param("now", Instant.now(clock))
                .param("id", link.id())
                .update();
        if (used == 0) throw new LinkUsedOrExpired();
        return link;
    }

    /** Keeps their rows: that of a reset tells the person of it, however they get in again. */
    void expireOpenOf(PersonId person) {
        jdbc.sql("""
                update one_time_link set expires_at = :now
                where person = :person and used_at is null and expires_at > :now
                """)
                .param("now", Instant.now(clock))
                .param("person", person.value())
                .update();
    }

    void removeFirstAdminLinks() {
        jdbc.sql("delete from one_time_link where purpose = 'FIRST_ADMIN'").update();
    }

    Optional<PasswordReset> findLastReset(PersonId person, boolean onlyUntold) {
        return jdbc.sql("""
                select admin.name as `by`, link.created_at as at
                from one_time_link link join person admin on admin.id = link.created_by
                where link.person = :person and link.purpose = 'RESET' and (link.told_at is null or not :untold)
                order by link.created_at desc limit 1
                """)
                .param("person", person.value())
                .param("untold", onlyUntold)
                .query((row, at) -> new PasswordReset(
                        row.getString("by"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    void tell(PersonId person) {
        jdbc.sql("update one_time_link set told_at = :now where person = :person and told_at is null")
                .param("now", Instant.now(clock))
                .param("person", person.value())
                .update();
    }
}

package dev.alongside.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembered devices as the database keeps them: without anything one could sign in with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeviceStore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeviceStore(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A row of {@code remembered_device}; without a salt its first token is the present one. */
    record Kept(
            UUID person,
            byte[] tokenHash,
            byte @Nullable [] previousHash,
            byte @Nullable [] salt,
            Instant rotatedAt,
            Instant usedAt) {}

    /** Waits for whoever is changing the person, and only then adds: they remove devices under the lock of that row. */
    void add(DeviceToken token, PersonId person) {
        jdbc.sql("select id from person where id = :id lock in share mode")
                .param("id", person.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into remembered_device (id, person, token_hash, rotated_at, used_at)
                values (:id, :person, :hash, :now, :now)
                """)
                .param("id", token.device().value())
                .param("person", person.value())
                .param("hash", token.hash())
                .param("now", Instant.now(clock))
                .update();
    }

    Optional<Kept> lock(DeviceId device) {
        return jdbc.sql("""
                select person, token_hash, previous_hash, salt, rotated_at, used_at
                from remembered_device where id = :id for update
                """).param("id", device.value()).query(Kept.class).optional();
    }

    void rotate(DeviceToken from, DeviceToken to, byte[] salt) {
        jdbc.sql("""
                update remembered_device
                set token_hash = :hash, previous_hash = :previous, salt = :salt, rotated_at = :now where id = :id
                """)
                .param("hash", to.hash())
                .param("previous", from.hash())
                .param("salt", salt)
                .param("now", Instant.now(clock))
                .param("id", to.device().value())
                .update();
    }

    /** Whether the person's device still holds this token. */
    boolean use(DeviceToken token, PersonId person) {
        return jdbc.sql("""
                        update remembered_device set used_at = :now
                        where id = :id and person = :person and token_hash = :hash
                        """)
                        .param("now", Instant.now(clock))
                        .param("id", token.device().value())
                        .param("person", person.value())
                        .param("hash", token.hash())
                        .update()
                == 1;
    }

    void remove(DeviceId device) {
        jdbc.sql("delete from remembered_device where id = :id")
                .param("id", device.value())
                .update();
    }

    /** All of the person's; those who are signed in there stay so for as long as without. */
    void removeAllOf(PersonId person) {
        jdbc.sql("delete from remembered_device where person = :person")
                .param("person", person.value())
                .update();
        events.publishEvent(new DevicesForgotten(person));
    }

    /** Apart from all other acts, whose locks it would cross. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void removeUnused() {
        jdbc.sql("delete from remembered_device where used_at < :old")
                .param("old", Instant.now(clock).minus(RememberedDevices.LIFE))
                .update();
    }
}

package dev.alongside.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Slows one name down after wrong passwords, whether it belongs to somebody or not. */
@Component
class SignInAttempts {

    private static final int FREE = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often a name failed, and until when it waits. */
    record Kept(int failures, @Nullable Instant slowedUntil) {}

    /**
     * Counts an attempt before its password is looked at, so that many at once don't slip through; empty when it may go
     * on, else how long to wait.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Duration> begin(String signInName) {
        var now = Instant.now(clock);
        var name = Token.hash(signInName);
        var kept = lock(name, now);
        if (kept.failures() == 0) forgetOld(now);
        if (kept.slowedUntil() != null && kept.slowedUntil().isAfter(now)) {
            return Optional.of(Duration.between(now, kept.slowedUntil()));
        }
        count(name, kept.failures() + 1, now);
        return Optional.empty();
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void succeed(String signInName) {
        jdbc.sql("delete from sign_in_attempt where name_hash = :name")
                .param("name", Token.hash(signInName))
                .update();
    }

    /** None before the fifth failure, then 30 s, doubling up to 15 min. */
    static Duration pauseAfter(int failures) {
        if (failures < FREE) return Duration.ZERO;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FREE, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Locks the name's row, there or new, at once: a lock that is shared first lets two attempts wait for each other. */
    private Kept lock(byte[] name, Instant now) {
        jdbc.sql("""
                insert into sign_in_attempt (name_hash, failures, last_at) values (:name, 0, :now)
                on duplicate key update failures = failures
                """).param("name", name).param("now", now).update();
        return jdbc.sql("select failures, slowed_until from sign_in_attempt where name_hash = :name")
                .param("name", name)
                .query(Kept.class)
                .single();
    }

    /** Looks before it deletes: looking locks nothing that others are about to. */
    private void forgetOld(Instant now) {
        var old = now.minus(MEMORY);
        jdbc.sql("select name_hash from sign_in_attempt where last_at < :old order by name_hash limit 100")
                .param("old", old)
                .query((row, index) -> row.getBytes(1))
                .list()
                .forEach(name -> forget(name, old));
    }

    private void forget(byte[] name, Instant old) {
        jdbc.sql("delete from sign_in_attempt where name_hash = :name and last_at < :old")
                .param("name", name)
                .param("old", old)
                .update();
    }

    private void count(byte[] name, int failures, Instant now) {
        var pause = pauseAfter(failures);
        jdbc.sql("""
                update sign_in_attempt set failures = :failures, last_at = :now, slowed_until = :until
                where name_hash = :name
                """)
                .param("failures", failures)
                .param("now", now)
                .param("until", pause.isZero() ? null : now.plus(pause))
                .param("name", name)
                .update();
    }
}

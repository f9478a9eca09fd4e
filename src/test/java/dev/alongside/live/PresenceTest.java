package dev.alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.support.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T10:21:00Z"));
    private final LocalTopics topics = new LocalTopics();
    private final Presence presence = new Presence(topics, now::get);
    private final Id board = new Key(UUID.randomUUID());
    private final Id tomas = new Key(UUID.randomUUID());
    private final Id mira = new Key(UUID.randomUUID());

    private record Key(UUID value) implements Id {}

    @Test
    void both_are_here_while_both_look() {
        presence.enter(board, tomas);
        presence.enter(board, mira);

        assertThat(presence.at(board)).containsExactlyInAnyOrder(tomas, mira);
    }

    @Test
    void one_person_in_two_tabs_is_here_until_both_are_closed() {
        var first = presence.enter(board, mira);
        var second = presence.enter(board, mira);

        presence.leave(first);
        assertThat(presence.at(board)).containsExactly(mira);

        presence.leave(second);
        assertThat(presence.at(board)).isEmpty();
    }

    @Test
    void whoever_says_nothing_is_gone_within_45_seconds_and_everybody_is_told() throws InterruptedException {
        presence.enter(board, mira);
        var hints = new LinkedBlockingQueue<>();
        topics.subscribe(board, hints::add);

        now.updateAndGet(at -> at.plus(Duration.ofSeconds(42)));
        presence.forgetTheSilent();
        assertThat(presence.at(board)).containsExactly(mira);

        now.updateAndGet(at -> at.plusMillis(1));
        presence.forgetTheSilent();
        assertThat(presence.at(board)).isEmpty();
        assertThat(hints.poll(10, TimeUnit.SECONDS)).isInstanceOf(Presence.PresenceChanged.class);
    }

    @Test
    void a_machine_that_wakes_up_is_here_again_with_its_next_sign() {
        var stay = presence.enter(board, mira);
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(10)));
        presence.forgetTheSilent();

        presence.stillHere(stay);

        assertThat(presence.at(board)).containsExactly(mira);
    }
}

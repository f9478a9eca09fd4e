package dev.alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.support.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    @Test
    void where_somebody_is_is_where_they_did_something_last() {
        var first = presence.enter(board, mira);
        var second = presence.enter(board, mira);
        presence.move(second, place("goals"));
        presence.move(first, place("history"));
        presence.carry(second, place("goals", "goal:1"));

        assertThat(placeOf(mira)).isEqualTo(place("history"));
        presence.leave(first);
        assertThat(placeOf(mira)).isEqualTo(place("goals", "goal:1"));
    }

    @Test
    void a_field_is_left_with_its_window() {
        presence.move(presence.enter(board, mira), place("goals", "goal:1"));

        now.updateAndGet(at -> at.plus(Duration.ofSeconds(43)));

        assertThat(presence.whereabouts(board)).isEmpty();
    }

    @Test
    void a_move_is_a_sign_of_life() {
        var stay = presence.enter(board, mira);
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(40)));
        presence.move(stay, place("goals"));

        now.updateAndGet(at -> at.plus(Duration.ofSeconds(40)));

        assertThat(placeOf(mira)).isEqualTo(place("goals"));
    }

    @Test
    void others_are_told_of_what_makes_a_difference_to_them_and_of_nothing_else() throws InterruptedException {
        var stay = presence.enter(board, mira);
        var hidden = presence.enter(board, mira);
        presence.move(stay, Place.UNTOLD);
        var hints = new LinkedBlockingQueue<>();
        topics.subscribe(board, hints::add);

        presence.move(stay, Place.UNTOLD);
        presence.carry(hidden, place("goals", "goal:1"));
        presence.unfollow(stay);
        topics.publish(board, "the end");
        assertThat(hints.poll(10, TimeUnit.SECONDS)).isEqualTo("the end");

        presence.move(stay, place("goals"));
        assertThat(hints.poll(10, TimeUnit.SECONDS)).isInstanceOf(Presence.PresenceChanged.class);
    }

    @Test
    void one_follows_the_other_and_never_both_each_other() {
        var his = presence.enter(board, tomas);
        var hers = presence.enter(board, mira);

        assertThat(presence.follow(his, tomas)).isFalse();
        assertThat(presence.follow(his, mira)).isTrue();
        assertThat(presence.follow(hers, tomas)).isFalse();
        assertThat(here(tomas).follows()).containsExactly(mira);

        presence.unfollow(his);
        assertThat(presence.follow(hers, tomas)).isTrue();
        assertThat(here(tomas).follows()).isEmpty();
    }

    @Test
    void nobody_follows_somebody_who_is_not_here() {
        assertThat(presence.follow(presence.enter(board, tomas), mira)).isFalse();
    }

    private static Place place(String tab, String... fields) {
        return new Place("board/" + tab, tab, List.of(fields), false);
    }

    private Place placeOf(Id person) {
        return here(person).place();
    }

    private Presence.Here here(Id person) {
        return Objects.requireNonNull(presence.whereabouts(board).get(person));
    }
}

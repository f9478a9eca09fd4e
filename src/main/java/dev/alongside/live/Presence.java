package dev.alongside.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.alongside.support.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who looks at what right now, and where in it: memory only, and gone within 45 seconds of the last sign of life. */
@Component
public class Presence {

    /** Together with the two seconds between looks this stays below the 45 after which nobody may seem to be here. */
    private static final Duration PATIENCE = Duration.ofSeconds(42);

    private final Set<Stay> stays = ConcurrentHashMap.newKeySet();
    private final AtomicLong inputs = new AtomicLong();
    private final Topics topics;
    private final InstantSource clock;

    Presence(Topics topics, InstantSource clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /** The hint, on the topic itself, that somebody came, went, moved, or follows somebody. */
    public record PresenceChanged() {}

    /**
     * A person at a topic, however many windows they have.
     *
     * @param place that of the window they used last
     * @param follows whom they follow in any of their windows
     */
    public record Here(Place place, Set<Id> follows) {}

    /** One window of one person, until it is {@link #leave(Stay) left}. */
    public static final class Stay {

        private final Id topic;
        private final Id person;
        private volatile Instant lastSign;
        private volatile long lastInput;
        private volatile Place place = Place.UNTOLD;
        private volatile @Nullable Id follows;

        private Stay(Id topic, Id person, Instant now, long input) {
            this.topic = topic;
            this.person = person;
            this.lastSign = now;
            this.lastInput = input;
        }
    }

    public Stay enter(Id topic, Id person) {
        var stay = new Stay(topic, person, clock.instant(), inputs.incrementAndGet());
        add(stay);
        return stay;
    }

    /** A sign of life; brings a stay back that was forgotten while its machine slept. */
    public void stillHere(Stay stay) {
        stay.lastSign = clock.instant();
        if (!stays.contains(stay)) add(stay);
    }

    /** The person moved, in this window; others are told when it makes a difference to them. */
    public void move(Stay stay, Place place) {
        stillHere(stay);
        change(stay, moved -> {
            moved.place = place;
            moved.lastInput = inputs.incrementAndGet();
        });
    }

    /** The window moved without its person doing anything. */
    public void carry(Stay stay, Place place) {
        change(stay, moved -> moved.place = place);
    }

    /** Whether the window follows that person from now on: nobody follows themselves, or somebody who follows them. */
    public synchronized boolean follow(Stay stay, Id whom) {
        var leader = whereabouts(stay.topic).get(whom);
        if (whom.equals(stay.person) || leader == null || leader.follows().contains(stay.person)) return false;
        change(stay, follower -> follower.follows = whom);
        return true;
    }

    public void unfollow(Stay stay) {
        change(stay, follower -> follower.follows = null);
    }

    private void change(Stay stay, Consumer<Stay> change) {
        var before = whereabouts(stay.topic).get(stay.person);
        change.accept(stay);
        var after = whereabouts(stay.topic).get(stay.person);
        if (!Objects.equals(before, after)) topics.publish(stay.topic, new PresenceChanged());
    }

    private void add(Stay stay) {
        stays.add(stay);
        topics.publish(stay.topic, new PresenceChanged());
    }

    /** Ends a stay; a second time does nothing. */
    public void leave(Stay stay) {
        if (stays.remove(stay)) topics.publish(stay.topic, new PresenceChanged());
    }

    /** Ids of the people who look at the topic, each once, however many windows they have. */
    public Set<Id> at(Id topic) {
        return present(topic).map(stay -> stay.person).collect(toUnmodifiableSet());
    }

    /** Where each of the people who look at the topic is. */
    public Map<Id, Here> whereabouts(Id topic) {
        return present(topic).collect(groupingBy(stay -> stay.person)).entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, person -> here(person.getValue())));
    }

    private static Here here(List<Stay> windows) {
        var used = windows.stream()
                .max(Comparator.comparingLong(window -> window.lastInput))
                .orElseThrow();
        var follows = windows.stream()
                .map(window -> window.follows)
                .flatMap(Stream::ofNullable)
                .collect(toUnmodifiableSet());
        return new Here(used.place, follows);
    }

    private Stream<Stay> present(Id topic) {
        var now = clock.instant();
        return stays.stream().filter(stay -> stay.topic.equals(topic) && !isGone(stay, now));
    }

    /** A machine that fell asleep says no good-bye. */
    @Scheduled(fixedDelay = 2_000)
    void forgetTheSilent() {
        var now = clock.instant();
        stays.stream().filter(stay -> isGone(stay, now)).forEach(this::leave);
    }

    private static boolean isGone(Stay stay, Instant now) {
        return stay.lastSign.plus(PATIENCE).isBefore(now);
    }
}

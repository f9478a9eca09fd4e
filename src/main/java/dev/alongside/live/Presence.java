package dev.alongside.live;

import dev.alongside.support.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who looks at what right now: memory only, and gone within 45 seconds of the last sign of life. */
@Component
public class Presence {

    /** Together with the two seconds between looks this stays below the 45 after which nobody may seem to be here. */
    private static final Duration PATIENCE = Duration.ofSeconds(42);

    private final Set<Stay> stays = ConcurrentHashMap.newKeySet();
    private final Topics topics;
    private final InstantSource clock;

    Presence(Topics topics, InstantSource clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /** The hint, on the topic itself, that somebody came or went. */
    public record PresenceChanged() {}

    /** One window of one person, until it is {@link #leave(Stay) left}. */
    public static final class Stay {

        private final Id topic;
        private final Id person;
        private volatile Instant lastSign;

        private Stay(Id topic, Id person, Instant now) {
            this.topic = topic;
            this.person = person;
            this.lastSign = now;
        }
    }

    public Stay enter(Id topic, Id person) {
        var stay = new Stay(topic, person, clock.instant());
        add(stay);
        return stay;
    }

    /** A sign of life; brings a stay back that was forgotten while its machine slept. */
    public void stillHere(Stay stay) {
        stay.lastSign = clock.instant();
        if (!stays.contains(stay)) add(stay);
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
        var now = clock.instant();
        return stays.stream()
                .filter(stay -> stay.topic.equals(topic) && !isGone(stay, now))
                .map(stay -> stay.person)
                .collect(Collectors.toUnmodifiableSet());
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

package dev.alongside.live;

import dev.alongside.support.Id;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who looks at what right now: memory only, and gone 45 seconds after the last sign of life. */
@Component
public class Presence {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Map<Stay, Id> stays = new ConcurrentHashMap<>();
    private final Topics topics;
    private final Clock clock;

    Presence(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /** The hint, on the topic itself, that somebody came or went. */
    public record PresenceChanged() {}

    /** One window of one person, until it is {@link #leave(Stay) left}. */
    public static final class Stay {

        private final Id person;
        private final Supplier<Instant> lastSign;

        private Stay(Id person, Supplier<Instant> lastSign) {
            this.person = person;
            this.lastSign = lastSign;
        }
    }

    /**
     * Begins a stay.
     *
     * @param lastSign when the window last gave a sign of life; asked again and again, on any thread
     */
    public Stay enter(Id topic, Id person, Supplier<Instant> lastSign) {
        var stay = new Stay(person, lastSign);
        stays.put(stay, topic);
        topics.publish(topic, new PresenceChanged());
        return stay;
    }

    /** Ends a stay; a second time does nothing. */
    public void leave(Stay stay) {
        var topic = stays.remove(stay);
        if (topic != null) topics.publish(topic, new PresenceChanged());
    }

    /** Ids of the people who look at the topic, each once, however many windows they have. */
    public Set<Id> at(Id topic) {
        var now = clock.instant();
        return stays.entrySet().stream()
                .filter(entry -> entry.getValue().equals(topic) && !isGone(entry.getKey(), now))
                .map(entry -> entry.getKey().person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A machine that fell asleep says no good-bye. */
    @Scheduled(fixedDelay = 3_000)
    void forgetTheSilent() {
        var now = clock.instant();
        stays.keySet().stream().filter(stay -> isGone(stay, now)).forEach(this::leave);
    }

    private static boolean isGone(Stay stay, Instant now) {
        return stay.lastSign.get().plus(PATIENCE).isBefore(now);
    }
}

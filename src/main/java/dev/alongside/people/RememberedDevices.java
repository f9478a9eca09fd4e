package dev.alongside.people;

import dev.alongside.support.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people stay signed in in a browser; whoever holds its token is let in by it (decision 11). */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class RememberedDevices {

    /** How long a device can go unused. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** How long a token is still taken after it was replaced, for requests that were on their way. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(RememberedDevices.class);

    private final DeviceStore devices;
    private final PersonRepository persons;
    private final CurrentPerson current;
    private final Clock clock;

    RememberedDevices(DeviceStore devices, PersonRepository persons, CurrentPerson current, Clock clock) {
        this.devices = devices;
        this.persons = persons;
        this.current = current;
        this.clock = clock;
    }

    /** From now on the signed-in person stays so in the browser that gets this token. */
    @PreAuthorize("isAuthenticated()")
    public RememberedDevice remember() {
        var person = findActive(current.id()).orElseThrow(NotFound::new);
        var token = DeviceToken.create();
        devices.add(token, person.id());
        return device(token, person, Instant.now(clock));
    }

    /** Who is let in by this token, and the token that follows it; a stolen one ends its device. Is no use by itself. */
    @PreAuthorize("permitAll()")
    @Transactional(isolation = Isolation.READ_COMMITTED, noRollbackFor = StolenToken.class)
    public Optional<RememberedDevice> resume(String token) {
        return DeviceToken.parse(token)
                .flatMap(presented -> devices.lock(presented.device()).flatMap(kept -> resume(presented, kept)));
    }

    /** Counts a use by the signed-in person; false when the token isn't the one their device holds. */
    @PreAuthorize("isAuthenticated()")
    public boolean use(String token) {
        return DeviceToken.parse(token)
                .filter(presented -> devices.use(presented, current.id()))
                .isPresent();
    }

    /** Ends what the token was good for. */
    @PreAuthorize("permitAll()")
    public void forget(String token) {
        DeviceToken.parse(token)
                .filter(presented -> devices.lock(presented.device())
                        .filter(kept -> presented.hasHash(kept.tokenHash()) || presented.hasHash(kept.previousHash()))
                        .isPresent())
                .ifPresent(presented -> devices.remove(presented.device()));
    }

    private Optional<RememberedDevice> resume(DeviceToken token, DeviceStore.Kept kept) {
        var person = findActive(new PersonId(kept.person()));
        if (person.isEmpty() || kept.usedAt().plus(LIFE).isBefore(Instant.now(clock))) {
            devices.remove(token.device());
            return Optional.empty();
        }
        return Optional.of(device(follow(token, kept), person.get(), kept.usedAt()));
    }

    /** While the previous token is still good, the present one stays: else one on its way would be two behind. */
    private DeviceToken follow(DeviceToken token, DeviceStore.Kept kept) {
        var settled = !kept.rotatedAt().plus(GRACE).isAfter(Instant.now(clock));
        if (token.hasHash(kept.tokenHash())) return settled ? rotate(token) : token;
        if (kept.salt() != null && !settled && token.hasHash(kept.previousHash())) return token.successor(kept.salt());
        devices.remove(token.device());
        LOG.warn("A replaced token of device {} of person {} came again: forgotten", token.device(), kept.person());
        throw new StolenToken(token.device());
    }

    private DeviceToken rotate(DeviceToken token) {
        var salt = Token.salt();
        var next = token.successor(salt);
        devices.rotate(token, next, salt);
        return next;
    }

    private Optional<Person> findActive(PersonId person) {
        return persons.findById(person).filter(Person::active);
    }

    private static RememberedDevice device(DeviceToken token, Person person, Instant usedAt) {
        return new RememberedDevice(token.device(), person.id(), person.roles(), token.text(), usedAt);
    }
}

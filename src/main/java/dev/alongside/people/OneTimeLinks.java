package dev.alongside.people;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a one-time link may do with it, without being signed in. */
@Service
@PreAuthorize("permitAll()")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class OneTimeLinks {

    private final LinkStore links;
    private final PersonRepository persons;
    private final Passwords passwords;
    private final PeopleLock lock;
    private final Sessions sessions;
    private final SignInAttempts attempts;

    OneTimeLinks(
            LinkStore links,
            PersonRepository persons,
            Passwords passwords,
            PeopleLock lock,
            Sessions sessions,
            SignInAttempts attempts) {
        this.attempts = attempts;
        this.links = links;
        this.persons = persons;
        this.passwords = passwords;
        this.lock = lock;
        this.sessions = sessions;
    }

    /** Empty for a link that was used, is too old or never existed. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<OpenLink> find(String token) {
        return links.findOpen(token).map(link -> new OpenLink(link.purpose(), personOf(link)));
    }

    /** Gives the person of an invitation or reset their password, and lets them sign in with it at once. */
    public void redeem(String token, String newPassword) {
        Passwords.check(newPassword);
        var person = personOf(links.use(token)).filter(Person::active).orElseThrow(LinkUsedOrExpired::new);
        attempts.succeed(person.signInName());
        passwords.set(person.id(), newPassword);
        sessions.endAllOf(person.id());
    }

    /** Makes the first person of an empty installation. */
    public void becomeFirstAdmin(String token, String name, String signInName, String password) {
        Passwords.check(password);
        var admin = Person.create(signInName, name, Set.of(Role.ADMIN));
        lock.take();
        if (links.use(token).purpose() != LinkPurpose.FIRST_ADMIN || persons.count() > 0) throw new LinkUsedOrExpired();
        passwords.set(persons.save(admin).id(), password);
    }

    private Optional<Person> personOf(LinkStore.Kept link) {
        return Optional.ofNullable(link.person()).map(PersonId::new).flatMap(persons::findById);
    }
}

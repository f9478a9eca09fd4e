package dev.alongside.people;

import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How admins let people in, say what they may do, and let them go. */
@Service
@PreAuthorize("@people.isAdmin()")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PeopleAdministration {

    private final PersonRepository persons;
    private final PeopleQuery query;
    private final PeopleLock lock;
    private final LinkStore links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final EndingPartnerships ending;
    private final CurrentPerson current;

    PeopleAdministration(
            PersonRepository persons,
            PeopleQuery query,
            PeopleLock lock,
            LinkStore links,
            Passwords passwords,
            Sessions sessions,
            EndingPartnerships ending,
            CurrentPerson current) {
        this.persons = persons;
        this.query = query;
        this.lock = lock;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.ending = ending;
        this.current = current;
    }

    /** Everybody by name, in a constant number of statements. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<PersonRow> list() {
        return query.list();
    }

    public Person add(String name, String signInName, Set<Role> roles) {
        var person = Person.create(signInName, name, roles);
        lock.take();
        if (persons.findBySignInName(person.signInName()).isPresent()) throw new SignInNameTaken(person.signInName());
        return persons.save(person);
    }

    /** New roles end what the person has open. */
    public Person change(Person seen, String name, Set<Role> roles) {
        lock.take();
        var changed = seen.change(name, roles);
        if (seen.manager() && !changed.manager() && query.managesSomebody(seen.id())) throw new StillManages(seen);
        if (!changed.admin()) requireAnotherAdminThan(seen);
        var saved = persons.save(changed);
        if (!saved.roles().equals(seen.roles())) sessions.endAllOf(saved.id());
        return saved;
    }

    /** Ends what the person has open and every partnership they are in; their reporting lines stay. */
    public Person deactivate(Person seen) {
        lock.take();
        requireAnotherAdminThan(seen);
        ending.endAllOf(seen.id());
        links.expireOpenOf(seen.id());
        sessions.endAllOf(seen.id());
        return persons.save(seen.deactivate());
    }

    public Person reactivate(Person seen) {
        return persons.save(seen.reactivate());
    }

    /** A link, good for a day, with which the person chooses a first password. */
    public IssuedLink invite(PersonId person) {
        var invited = beginLink(person);
        if (passwords.isSet(person)) throw new AlreadyHasPassword(invited);
        return links.issue(LinkPurpose.INVITE, person, current.id());
    }

    /** As an invitation; the present password is gone at once, and the person is told who did it. */
    public IssuedLink reset(PersonId person) {
        beginLink(person);
        passwords.clear(person);
        sessions.endAllOf(person);
        return links.issue(LinkPurpose.RESET, person, current.id());
    }

    /** The older links first, as whoever redeems one does: then the password is known to stay as it is. */
    private Person beginLink(PersonId person) {
        lock.take();
        links.expireOpenOf(person);
        var found = persons.findById(person).orElseThrow(NotFound::new);
        if (!found.active()) throw new NotActive(found);
        return found;
    }

    private void requireAnotherAdminThan(Person seen) {
        if (seen.admin() && seen.active() && !query.hasActiveAdminBesides(seen.id())) throw new LastAdmin();
    }
}

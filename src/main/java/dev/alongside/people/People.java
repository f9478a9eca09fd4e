package dev.alongside.people;

import dev.alongside.support.NotFound;
import dev.alongside.support.jdbc.Snapshot;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who is who. Roles are read from the database at each act and for each snapshot, so that one that was taken is gone at once. */
@Service("people")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class People {

    private record AskedPerson(PersonId id) {}

    private final PersonRepository persons;
    private final CurrentPerson current;

    People(PersonRepository persons, CurrentPerson current) {
        this.persons = persons;
        this.current = current;
    }

    @PreAuthorize("permitAll()")
    public boolean isAdmin() {
        return has(Role.ADMIN);
    }

    @PreAuthorize("permitAll()")
    public boolean isManager() {
        return has(Role.MANAGER);
    }

    @PreAuthorize("permitAll()")
    public boolean isTpm() {
        return has(Role.TPM);
    }

    /** Whether somebody is signed in who is still active. */
    @PreAuthorize("permitAll()")
    public boolean isActive() {
        return findActive().isPresent();
    }

    /** The signed-in person as they are now. */
    @PreAuthorize("isAuthenticated()")
    public Person current() {
        return findActive().orElseThrow(NotFound::new);
    }

    @PreAuthorize("isAuthenticated()")
    public Person require(PersonId id) {
        return persons.findById(id).orElseThrow(NotFound::new);
    }

    /** In one statement; ids of nobody are left out. */
    @PreAuthorize("isAuthenticated()")
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return persons.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private boolean has(Role role) {
        return findActive().filter(person -> person.has(role)).isPresent();
    }

    private Optional<Person> findActive() {
        return current.find().flatMap(this::find).filter(Person::active);
    }

    private Optional<Person> find(PersonId id) {
        return Snapshot.once(new AskedPerson(id), () -> persons.findById(id));
    }
}

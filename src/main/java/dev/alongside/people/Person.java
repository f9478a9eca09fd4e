package dev.alongside.people;

import dev.alongside.support.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who signs in. What proves that it is them is kept apart and never loaded with them. */
@Table("person")
public record Person(
        @Id PersonId id,
        @Version long version,
        String signInName,
        String name,
        boolean tpm,
        boolean manager,
        boolean admin,
        boolean active) {

    public Person {
        signInName = SignInName.required(signInName);
        name = Texts.required(name, Texts.TITLE, "A person needs a name");
        if (!tpm && !manager && !admin) throw new NoRole();
    }

    static Person create(String signInName, String name, Set<Role> roles) {
        return new Person(
                PersonId.create(),
                0,
                signInName,
                name,
                roles.contains(Role.TPM),
                roles.contains(Role.MANAGER),
                roles.contains(Role.ADMIN),
                true);
    }

    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (tpm) roles.add(Role.TPM);
        if (manager) roles.add(Role.MANAGER);
        if (admin) roles.add(Role.ADMIN);
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** Whether the name or the sign-in name holds these words; everybody is called nothing. */
    public boolean isCalled(String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(sought) || signInName.contains(sought);
    }

    /** What the other one calls them: the name up to its first space. */
    public String firstName() {
        return name.split("\\s", 2)[0];
    }

    Person change(String name, Set<Role> roles) {
        return new Person(
                id,
                version,
                signInName,
                name,
                roles.contains(Role.TPM),
                roles.contains(Role.MANAGER),
                roles.contains(Role.ADMIN),
                active);
    }

    Person deactivate() {
        return withActive(false);
    }

    Person reactivate() {
        return withActive(true);
    }

    private Person withActive(boolean active) {
        return new Person(id, version, signInName, name, tpm, manager, admin, active);
    }

    Person withVersion(long version) {
        return new Person(id, version, signInName, name, tpm, manager, admin, active);
    }
}

package dev.alongside.access;

import dev.alongside.Given;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** The people around one plan, freshly made. */
record Cast(
        PersonId owner, PersonId partner, PersonId former, PersonId otherManager, PersonId otherTpm, PersonId admin) {

    static Cast make(Given given, Relation who) {
        var partner = given.manager("Mira Okafor");
        var otherManager = given.manager("Ben Castellan");
        var otherTpm = given.tpm("Noor Haddad");
        given.line(otherTpm, partner);
        given.line(given.tpm("Kofi Mensah"), otherManager);
        return new Cast(
                who == Relation.OWNER_WHO_IS_ADMIN
                        ? given.person("Tomas Rivera", Role.TPM, Role.ADMIN)
                        : given.tpm("Tomas Rivera"),
                partner,
                given.manager("Hanna Berg"),
                otherManager,
                otherTpm,
                given.admin());
    }

    Optional<PersonId> find(Relation who) {
        return switch (who) {
            case OWNER, OWNER_WHO_IS_ADMIN -> Optional.of(owner);
            case PARTNER -> Optional.of(partner);
            case FORMER_PARTNER -> Optional.of(former);
            case OTHER_MANAGER -> Optional.of(otherManager);
            case OTHER_TPM -> Optional.of(otherTpm);
            case ADMIN -> Optional.of(admin);
            case NOBODY -> Optional.empty();
        };
    }

    Stream<PersonId> all() {
        return Stream.of(owner, partner, former, otherManager, otherTpm, admin);
    }
}

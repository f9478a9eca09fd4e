package dev.alongside.people;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo, made once; the password of all of them is on the sign-in page. */
@Component
@Profile("demo")
@Order(1)
class DemoPeople implements ApplicationRunner {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final PersonRepository persons;
    private final ReportingLineRepository lines;
    private final Passwords passwords;

    DemoPeople(PersonRepository persons, ReportingLineRepository lines, Passwords passwords) {
        this.persons = persons;
        this.lines = lines;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (persons.count() > 0) return;
        var tomas = add("tomas", "Tomas Rivera", Role.TPM);
        var mira = add("mira", "Mira Okafor", Role.MANAGER);
        add("ada", "Ada Lindqvist", Role.ADMIN);
        var noor = add("noor", "Noor Haddad", Role.TPM);
        add("ben", "Ben Castellan", Role.MANAGER);
        lines.save(ReportingLine.start(tomas, mira, SINCE, null));
        lines.save(ReportingLine.start(noor, mira, SINCE, null));
    }

    private PersonId add(String signInName, String name, Role role) {
        var person = persons.save(Person.create(signInName, name, Set.of(role)));
        passwords.setUnchecked(person.id(), "alongside");
        return person.id();
    }
}

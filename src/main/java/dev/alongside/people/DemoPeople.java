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

    private final DemoSignIns demo;
    private final PersonRepository persons;
    private final ReportingLineRepository lines;
    private final Passwords passwords;

    DemoPeople(DemoSignIns demo, PersonRepository persons, ReportingLineRepository lines, Passwords passwords) {
        this.demo = demo;
        this.persons = persons;
        this.lines = lines;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (persons.count() > 0) return;
        demo.all().forEach(this::add);
        lines.save(ReportingLine.start(id("tomas"), id("mira"), SINCE, null));
        lines.save(ReportingLine.start(id("noor"), id("mira"), SINCE, null));
    }

    private void add(DemoSignIns.DemoSignIn each) {
        var person = persons.save(Person.create(each.signInName(), each.name(), Set.of(each.role())));
        passwords.setUnchecked(person.id(), demo.password());
    }

    private PersonId id(String signInName) {
        return persons.findBySignInName(signInName).orElseThrow().id();
    }
}

package dev.alongside.people;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever reads the console of an empty installation make its first admin. */
@Component
@Profile("!demo")
class FirstAdmin implements ApplicationRunner {

    private final PersonRepository persons;
    private final LinkStore links;
    private final Environment environment;

    FirstAdmin(PersonRepository persons, LinkStore links, Environment environment) {
        this.persons = persons;
        this.links = links;
        this.environment = environment;
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void run(ApplicationArguments arguments) {
        if (persons.count() > 0) return;
        links.removeFirstAdminLinks();
        var link = links.issue(LinkPurpose.FIRST_ADMIN, null, null);
        // On the console and not in the log, which others may read and which is kept.
        System.out.printf(
                "%nNobody is here yet. Within 24 hours, make the first admin at%n  http://localhost:%s%s%n%n",
                environment.getProperty("local.server.port", "8080"), link.path());
    }
}

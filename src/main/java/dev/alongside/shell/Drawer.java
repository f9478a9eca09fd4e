package dev.alongside.shell;

import dev.alongside.people.OwnAccount;
import dev.alongside.people.PasswordReset;
import dev.alongside.people.People;
import dev.alongside.people.Person;
import dev.alongside.support.NavigationLinks;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one snapshot what the drawer says to the signed-in person; the services inside check the rights. */
@Component
class Drawer {

    private final People people;
    private final OwnAccount account;
    private final ObjectProvider<NavigationLinks> links;

    Drawer(People people, OwnAccount account, ObjectProvider<NavigationLinks> links) {
        this.people = people;
        this.account = account;
        this.links = links;
    }

    /** @param untold a reset of the password that the person has not said to have read */
    record Content(Person person, List<NavigationLinks.Link> shared, Optional<PasswordReset> untold) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Content read() {
        var shared =
                links.orderedStream().flatMap(each -> each.links().stream()).toList();
        return new Content(people.current(), shared, account.findUntoldReset());
    }
}

package dev.alongside.shell;

import dev.alongside.people.OwnAccount;
import dev.alongside.people.PasswordReset;
import dev.alongside.people.People;
import dev.alongside.people.Person;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one snapshot what the drawer says to the signed-in person; the services inside check the rights. */
@Component
class Drawer {

    private final People people;
    private final Plans plans;
    private final OwnAccount account;

    Drawer(People people, Plans plans, OwnAccount account) {
        this.people = people;
        this.plans = plans;
        this.account = account;
    }

    /**
     * @param hasBoard whether the person has a board or can make one
     * @param shared the plans that are shared with them
     * @param untold a reset of the password that the person has not said to have read
     */
    record Content(Person person, boolean hasBoard, List<PlanLine> shared, Optional<PasswordReset> untold) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Content read() {
        var person = people.current();
        var inReach = plans.inReach();
        boolean hasBoard = person.tpm() || !inReach.own().isEmpty();
        return new Content(person, hasBoard, inReach.shared(), account.findUntoldReset());
    }
}

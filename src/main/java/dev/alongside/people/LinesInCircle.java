package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Nobody is their own manager's manager on any day. */
public class LinesInCircle extends Refusal {

    LinesInCircle(Person manager, Person report) {
        super(manager.firstName() + " reports to " + report.firstName() + " in that time, directly or through others");
    }
}

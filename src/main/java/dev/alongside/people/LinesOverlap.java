package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A person has one manager at a time. */
public class LinesOverlap extends Refusal {

    LinesOverlap(Person report) {
        super(report.firstName() + " already has a manager in that time. End that reporting line first.");
    }
}

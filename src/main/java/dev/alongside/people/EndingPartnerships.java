package dev.alongside.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whoever keeps partnerships, before anything is updated, which ones are over. */
@Component
class EndingPartnerships {

    private final ObjectProvider<PartnershipEnds> listeners;
    private final ReportingLines lines;

    EndingPartnerships(ObjectProvider<PartnershipEnds> listeners, ReportingLines lines) {
        this.listeners = listeners;
        this.lines = lines;
    }

    void endAllOf(PersonId person) {
        lines.findManagerOf(person).ifPresent(manager -> end(person, manager));
        lines.reportsOf(person).forEach(report -> end(report, person));
    }

    void end(PersonId report, PersonId manager) {
        listeners.orderedStream().forEach(listener -> listener.endFor(report, manager));
    }
}

package dev.alongside.crossref;

import dev.alongside.jointtext.TextChanged;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Any key in a reading that is offered or confirmed makes it a draft again, in the transaction of that key. */
@Component
class ReopenedByTyping {

    private final InterpretationRepository interpretations;
    private final PlanAccess access;

    ReopenedByTyping(InterpretationRepository interpretations, PlanAccess access) {
        this.interpretations = interpretations;
        this.access = access;
    }

    @EventListener
    void reopen(TextChanged typed) {
        if (!typed.place().kind().equals(ReadingTexts.KIND)) return;
        var plan = new PlanId(typed.place().root());
        var attribute = typed.place().part();
        if (interpretations.countSettled(plan, attribute) > 0) reopen(plan, attribute);
    }

    private void reopen(PlanId plan, String attribute) {
        var act = access.begin(plan);
        act.partnership()
                .map(Partnership::id)
                .flatMap(partnership -> interpretations.findByPartnershipAndAttribute(partnership, attribute))
                .filter(settled -> !settled.isDraft())
                .ifPresent(settled -> act.journal(
                        CrossReferenceChange.READING_REOPENED,
                        settled.id(),
                        settled,
                        interpretations.save(settled.reopen())));
    }
}

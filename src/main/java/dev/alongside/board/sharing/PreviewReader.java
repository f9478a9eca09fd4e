package dev.alongside.board.sharing;

import dev.alongside.crossref.CrossReference;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.jointtext.TextContents;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as the next partner will, by the services that their board asks, in one snapshot; for the owner alone. */
@Component
class PreviewReader {

    private final PlanAccess access;
    private final History history;
    private final Goals goals;
    private final CrossReference crossReference;
    private final TextContents texts;
    private final WithheldQuery withheld;

    PreviewReader(
            PlanAccess access,
            History history,
            Goals goals,
            CrossReference crossReference,
            TextContents texts,
            WithheldQuery withheld) {
        this.access = access;
        this.history = history;
        this.goals = goals;
        this.crossReference = crossReference;
        this.texts = texts;
        this.withheld = withheld;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SharePreview read(PlanId plan, PersonId partner) {
        var owner = access.view(plan);
        access.readAsNextPartner(plan, partner);
        var intention = owner.plan().intention();
        var why = texts.of(intention.kind(), intention.root()).getOrDefault(intention.part(), "");
        var shared = goals.read(plan);
        return new SharePreview(why, history.read(plan), shared, crossReference.read(plan), withheld.of(owner));
    }
}

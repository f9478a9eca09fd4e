package dev.alongside.board.frame;

import dev.alongside.board.waiting.WhatWaits;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Matrices;
import dev.alongside.people.Hints;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.support.NotFound;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads head, tab and journal of a board in one snapshot; the services inside check the rights. */
@Component
class BoardReader {

    private final Plans plans;
    private final Matrices matrices;
    private final WhatWaits waits;
    private final Hints hints;

    BoardReader(Plans plans, Matrices matrices, WhatWaits waits, Hints hints) {
        this.plans = plans;
        this.matrices = matrices;
        this.waits = waits;
        this.hints = hints;
    }

    /** Refused like an address of nothing when the person may not see the plan, or its edition has no such attribute. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void requireOpen(BoardAddress address) {
        var edition = matrices.read(plans.view(address.plan()).plan().edition());
        var attribute = address.attribute();
        if (attribute.isPresent() && attribute.flatMap(edition::findAttribute).isEmpty()) throw new NotFound();
    }

    Edition edition(Plan plan) {
        return matrices.read(plan.edition());
    }

    /** What the head of the board says to the current person by now. */
    PlanHeader header(PlanId plan) {
        return plans.header(plan);
    }

    /** @param shown the number that is on the screen, negative when nothing is */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public <P> BoardState<P> read(PlanId plan, Function<PlanId, P> tab, long shown) {
        var header = plans.header(plan);
        long newest = header.view().number();
        var lines = plans.journalAfter(plan, shown < 0 ? newest - 1 : Math.min(shown, newest - 1));
        var edition = matrices.read(header.plan().edition());
        return new BoardState<>(header, edition, waits.on(plan), hints.hidden(), tab.apply(plan), lines);
    }
}

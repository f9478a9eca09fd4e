package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner does with a plan as a whole. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanLife {

    private final PlanRepository plans;
    private final ProposedChangeRepository changes;
    private final PlanAccess access;

    PlanLife(PlanRepository plans, ProposedChangeRepository changes, PlanAccess access) {
        this.plans = plans;
        this.changes = changes;
        this.access = access;
    }

    /** Keeps the plan as it is from now on, with how it came out. */
    @Transactional(isolation = READ_COMMITTED)
    public Plan close(Plan seen, String outcome) {
        var act = access.beginAsOwner(seen.id());
        var before = act.requireUnchanged(plans.findById(seen.id()), Plan::id, Plan::version, seen.version());
        var closed = plans.save(before.close(outcome, act.at()));
        changes.lapse(seen.id());
        act.journal(PlanChange.PLAN_CLOSED, closed.id(), before, closed);
        return closed;
    }
}

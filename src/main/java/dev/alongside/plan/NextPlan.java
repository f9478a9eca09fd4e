package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new plan that begins with what its owner did, and still aims for, in the one before. */
@Service
public class NextPlan {

    private final Plans plans;
    private final WholePlan whole;
    private final PlanAccess access;

    NextPlan(Plans plans, WholePlan whole, PlanAccess access) {
        this.plans = plans;
        this.whole = whole;
        this.access = access;
    }

    /** Only its owner sees it; the one before has to be closed and stays as it is. */
    @PreAuthorize("@people.isTpm()")
    @Transactional(isolation = READ_COMMITTED)
    public Plan start(PlanId from, PlanDraft draft) {
        var before = access.beginAsOwnerOnAny(from);
        if (before.plan().isActive()) throw new PlanGoesOn();
        var made = plans.make(before.person(), draft);
        whole.takeAlong(from, access.begin(made.id()));
        return made;
    }
}

package dev.alongside.board.ribbon;

import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a plan has its place in time, for whoever may read the plan. */
@Service
public class Timelines {

    private final TimelineQuery query;
    private final PlanAccess access;

    Timelines(TimelineQuery query, PlanAccess access) {
        this.query = query;
        this.access = access;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public Timeline read(PlanId plan) {
        return query.of(access.view(plan));
    }
}

package dev.alongside.board.waiting;

import static java.util.stream.Collectors.groupingBy;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.people.CurrentPerson;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other side offered, proposed or said last, and the current person has not answered. */
@Service
public class WhatWaits {

    private final WaitingQuery query;
    private final PlanAccess access;
    private final CurrentPerson current;

    WhatWaits(WaitingQuery query, PlanAccess access, CurrentPerson current) {
        this.query = query;
        this.access = access;
        this.current = current;
    }

    /** Oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public List<Waiting> on(PlanId plan) {
        return query.of(access.view(plan));
    }

    /** By plan, on all that are shared with the current person. */
    @PreAuthorize("@people.isManager()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public Map<PlanId, List<Waiting>> ofMyPeople() {
        return query.ofMyPeople(current.id()).stream().collect(groupingBy(Waiting::plan));
    }
}

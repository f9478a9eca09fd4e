package dev.alongside.plan;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProposedChangeRepository extends Repository<ProposedChange, ProposedChangeId> {

    ProposedChange save(ProposedChange change);

    Optional<ProposedChange> findById(ProposedChangeId id);

    @Modifying
    @Query("update plan_change set put_aside = true where id = :change and status = 'DECLINED'")
    void putAside(ProposedChangeId change);

    @Query("select count(*) from plan_change where open_plan = :plan")
    int countOpen(PlanId plan);

    @Query("select * from plan_change where open_plan = :plan")
    Optional<ProposedChange> findOpen(PlanId plan);

    /** Nobody can answer any more what is still open; a line of its own says so, before that of what ends it. */
    default void lapse(Act act) {
        findOpen(act.plan().id())
                .ifPresent(open -> act.journal(PlanChange.PLAN_CHANGE_LAPSED, open.id(), open, save(open.lapse())));
    }
}

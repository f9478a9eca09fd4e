package dev.alongside.plan;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProposedChangeRepository extends Repository<ProposedChange, ProposedChangeId> {

    ProposedChange save(ProposedChange change);

    Optional<ProposedChange> findById(ProposedChangeId id);

    @Query("select count(*) from plan_change where open_plan = :plan")
    int countOpen(PlanId plan);

    /** Nobody can answer any more what is still open. */
    @Modifying
    @Query("update plan_change set status = 'LAPSED', version = version + 1 where open_plan = :plan")
    void lapse(PlanId plan);
}

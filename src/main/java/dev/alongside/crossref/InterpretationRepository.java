package dev.alongside.crossref;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface InterpretationRepository extends Repository<Interpretation, InterpretationId> {

    Interpretation save(Interpretation interpretation);

    Optional<Interpretation> findByPartnershipAndAttribute(PartnershipId partnership, String attribute);

    /** What is offered or confirmed in this partnership. */
    @Query("select * from interpretation where partnership = :partnership and status <> 'DRAFT' order by id")
    List<Interpretation> findSettled(PartnershipId partnership);

    /** Whether there is one, in the partnership of now, that the next key would reopen. */
    @Query("""
            select count(*) from interpretation
            join partnership on partnership.id = interpretation.partnership
            where current_plan = :plan and attribute = :attribute and interpretation.status <> 'DRAFT'
            """)
    int countSettled(PlanId plan, String attribute);
}

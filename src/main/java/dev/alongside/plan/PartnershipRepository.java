package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PartnershipRepository extends Repository<Partnership, PartnershipId> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findByPlanAndToNumberIsNull(PlanId plan);

    @Modifying
    @Query("update partnership set message_put_away = true where id = :partnership")
    void putMessageAway(PartnershipId partnership);

    /** The plans of one person, in the order in which they are locked. */
    @Query("select id from plan where owner = :owner order by id")
    List<PlanId> findPlansOf(PersonId owner);

    /** The plans of one person that are shared with another, in the order in which they are locked. */
    @Query("""
            select plan.id from plan join partnership on partnership.current_plan = plan.id
            where plan.owner = :owner and partnership.partner = :partner order by plan.id
            """)
    List<PlanId> findPlansShared(PersonId owner, PersonId partner);

    /** Plans whose partnership has outlived the reporting line it stands on, or whose partner was deactivated. */
    @Query("""
            select plan.id from plan join partnership on partnership.current_plan = plan.id
            where not exists (
                select 1 from reporting_line line join person on person.id = line.manager
                where line.report = plan.owner and line.manager = partnership.partner and person.active
                  and line.from_day <= utc_date() and (line.to_day is null or line.to_day >= utc_date()))
            order by plan.id
            """)
    List<PlanId> findPlansWithoutLine();
}

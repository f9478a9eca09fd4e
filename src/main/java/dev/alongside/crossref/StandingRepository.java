package dev.alongside.crossref;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StandingRepository extends Repository<Standing, StandingId> {

    Standing save(Standing standing);

    void delete(Standing standing);

    /**
     * The standings a side holds now: the owner's of the plan, the partner's of this partnership only. Not in the order
     * in which they were said: that is told with them when they are shown.
     */
    @Query("""
            select * from standing where plan = :plan and side = :side
              and (side = 'OWNER' or partnership = :partnership)
            order by attribute
            """)
    List<Standing> findHeld(PlanId plan, Side side, @Nullable PartnershipId partnership);

    default Optional<Standing> findHeld(PlanId plan, Side side, @Nullable PartnershipId partnership, String attribute) {
        return findHeld(plan, side, partnership).stream()
                .filter(standing -> standing.attribute().equals(attribute))
                .findFirst();
    }

    /** What the other side can see, in the same order. */
    @Query("select * from standing where plan = :plan and shown_in = :partnership order by attribute")
    List<Standing> findShown(PlanId plan, PartnershipId partnership);

    /**
     * Hides all of both sides, and remembers that they are about another wording; also of what former partners showed,
     * which the owner goes on reading.
     */
    @Modifying
    @Query("""
            update standing set earlier = true, version = version + 1,
              shown_in = if(partnership is null or partnership = :partnership, null, shown_in)
            where plan = :plan
            """)
    void markEarlier(PlanId plan, @Nullable PartnershipId partnership);

    @Query("select count(*) from shown_view where partnership = :partnership and side = :side")
    int countShown(PartnershipId partnership, Side side);

    @Modifying
    @Query("insert into shown_view (partnership, side, shown_at) values (:partnership, :side, :at)")
    void insertShown(PartnershipId partnership, Side side, LocalDateTime at);

    @Modifying
    @Query("delete from shown_view where partnership = :partnership and side = :side")
    void deleteShown(PartnershipId partnership, Side side);
}

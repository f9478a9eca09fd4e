package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, GoalId> {

    Goal save(Goal goal);

    Optional<Goal> findById(GoalId id);

    /** In the owner's order. */
    @Query("select * from goal where plan = :plan and removed_at is null order by place is null, place, id")
    List<Goal> findInOrder(PlanId plan);

    List<Goal> findByPlanAndRemovedAtIsNullOrderById(PlanId plan);
}

package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, GoalId> {

    Goal save(Goal goal);

    Optional<Goal> findById(GoalId id);

    List<Goal> findByPlanAndRemovedAtIsNullOrderById(PlanId plan);
}

package dev.alongside.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, PlanId> {

    Plan save(Plan plan);

    Optional<Plan> findById(PlanId id);
}

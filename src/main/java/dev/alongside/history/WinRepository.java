package dev.alongside.history;

import dev.alongside.plan.PlanId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WinRepository extends Repository<Win, WinId> {

    Win save(Win win);

    Optional<Win> findById(WinId id);

    boolean existsByIdAndPlanAndRemovedAtIsNull(WinId id, PlanId plan);
}

package dev.alongside.history;

import dev.alongside.plan.PlanId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface WinRepository extends Repository<Win, WinId> {

    Win save(Win win);

    Optional<Win> findById(WinId id);

    /** Also of a win that is off the board. */
    @Query("select title from win where id = :id")
    Optional<String> findTitle(WinId id);

    boolean existsByIdAndPlanAndRemovedAtIsNull(WinId id, PlanId plan);
}

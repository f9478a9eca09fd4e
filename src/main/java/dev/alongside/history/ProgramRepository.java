package dev.alongside.history;

import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProgramRepository extends Repository<Program, ProgramId> {

    Program save(Program program);

    Optional<Program> findById(ProgramId id);

    List<Program> findByPlanAndRemovedAtIsNullOrderByFromDayDescIdDesc(PlanId plan);
}

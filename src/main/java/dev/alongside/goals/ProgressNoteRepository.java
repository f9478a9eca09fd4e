package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProgressNoteRepository extends Repository<ProgressNote, ProgressNoteId> {

    ProgressNote save(ProgressNote note);

    Optional<ProgressNote> findById(ProgressNoteId id);

    void delete(ProgressNote note);

    List<ProgressNote> findByPlanOrderByIdDesc(PlanId plan);
}

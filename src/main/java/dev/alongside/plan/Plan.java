package dev.alongside.plan;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.MatrixId;
import dev.alongside.people.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One TPM's way from a current to a target level in a cycle, pinned to one edition of the career matrix. */
@Table("plan")
public record Plan(
        @Id PlanId id,
        @Version long version,
        PersonId owner,
        MatrixId matrix,
        EditionId edition,
        String currentLevel,
        String targetLevel,
        String cycle,
        PlanStatus status) {

    static Plan make(PersonId owner, Edition edition, PlanDraft draft) {
        requireLevel(edition, draft.currentLevel());
        requireLevel(edition, draft.targetLevel());
        if (draft.currentLevel().equals(draft.targetLevel())) throw new LevelsAreTheSame();
        return new Plan(
                PlanId.create(),
                0,
                owner,
                edition.matrix(),
                edition.id(),
                draft.currentLevel(),
                draft.targetLevel(),
                draft.cycle(),
                PlanStatus.ACTIVE);
    }

    private static void requireLevel(Edition edition, String level) {
        if (edition.findLevel(level).isEmpty()) throw new LevelNotInEdition(edition);
    }

    /** Why the owner wants it. */
    public TextPlace intention() {
        return new TextPlace(IntentionText.KIND, id.value(), "");
    }

    Plan withVersion(long version) {
        return new Plan(id, version, owner, matrix, edition, currentLevel, targetLevel, cycle, status);
    }
}

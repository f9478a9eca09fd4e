package dev.alongside.plan;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.MatrixId;
import dev.alongside.people.PersonId;
import dev.alongside.support.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One TPM's way from a current to a target level in a cycle, pinned to one edition of the career matrix.
 *
 * @param outcome how it came out, in the owner's words; empty while it goes on
 * @param closedAt null while it goes on
 */
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
        PlanStatus status,
        String outcome,
        @Nullable Instant closedAt) {

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
                PlanStatus.ACTIVE,
                "",
                null);
    }

    /** Refused when the edition has no such level, or nothing would be different. */
    Plan lead(Edition of, PlanAim aim) {
        requireLevel(of, aim.targetLevel());
        if (aim.targetLevel().equals(currentLevel)) throw new LevelsAreTheSame();
        if (aim.equals(new PlanAim(targetLevel, cycle))) throw new NothingChanges();
        return new Plan(
                id,
                version,
                owner,
                matrix,
                edition,
                currentLevel,
                aim.targetLevel(),
                aim.cycle(),
                status,
                outcome,
                closedAt);
    }

    /** From then on it stays as it is. */
    Plan close(String outcome, Instant at) {
        var words = Texts.required(outcome, Texts.PARAGRAPH, "Say how it came out, in your own words");
        return new Plan(
                id, version, owner, matrix, edition, currentLevel, targetLevel, cycle, PlanStatus.CLOSED, words, at);
    }

    public boolean isActive() {
        return status == PlanStatus.ACTIVE;
    }

    private static void requireLevel(Edition edition, String level) {
        if (edition.findLevel(level).isEmpty()) throw new LevelNotInEdition(edition);
    }

    /** Why the owner wants it. */
    public TextPlace intention() {
        return new TextPlace(IntentionText.KIND, id.value(), "");
    }

    Plan withVersion(long version) {
        return new Plan(
                id, version, owner, matrix, edition, currentLevel, targetLevel, cycle, status, outcome, closedAt);
    }
}

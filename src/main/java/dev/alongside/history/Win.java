package dev.alongside.history;

import static java.util.Objects.requireNonNull;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something the TPM achieved.
 *
 * @param impact what it did for the business
 * @param removedAt when it was taken off the board, null while it is there
 */
@Table("win")
public record Win(
        @Id WinId id,
        @Version long version,
        PlanId plan,
        @Nullable ProgramId program,
        String title,
        LocalDate day,
        String impact,

        @MappedCollection(idColumn = "win", keyColumn = "position")
        List<Evidence> evidence,

        @Nullable Instant removedAt) {

    static Win add(PlanId plan, WinDraft draft) {
        return new Win(
                WinId.create(),
                0,
                plan,
                draft.program(),
                draft.title(),
                requireNonNull(draft.day()),
                draft.impact(),
                draft.evidence(),
                null);
    }

    Win edit(WinDraft draft) {
        return new Win(
                id,
                version,
                plan,
                draft.program(),
                draft.title(),
                requireNonNull(draft.day()),
                draft.impact(),
                draft.evidence(),
                removedAt);
    }

    Win remove(Instant at) {
        return new Win(id, version, plan, program, title, day, impact, evidence, at);
    }

    Win restore() {
        return new Win(id, version, plan, program, title, day, impact, evidence, null);
    }

    /** How it came about, at length. */
    public TextPlace narrative() {
        return new TextPlace(NarrativeTexts.KIND, plan.value(), id.value().toString());
    }

    Win withVersion(long version) {
        return new Win(id, version, plan, program, title, day, impact, evidence, removedAt);
    }
}

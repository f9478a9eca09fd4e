package dev.alongside.history;

import dev.alongside.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Work the TPM runs or ran.
 *
 * @param toDay last day, null while it runs
 * @param removedAt when it was taken off the board, null while it is there
 */
@Table("program")
public record Program(
        @Id ProgramId id,
        @Version long version,
        PlanId plan,
        String name,
        String role,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Instant removedAt) {

    static Program add(PlanId plan, ProgramDraft draft) {
        return new Program(
                ProgramId.create(), 0, plan, draft.name(), draft.role(), draft.fromDay(), draft.toDay(), null);
    }

    Program edit(ProgramDraft draft) {
        return new Program(id, version, plan, draft.name(), draft.role(), draft.fromDay(), draft.toDay(), removedAt);
    }

    Program remove(Instant at) {
        return new Program(id, version, plan, name, role, fromDay, toDay, at);
    }

    Program restore() {
        return new Program(id, version, plan, name, role, fromDay, toDay, null);
    }

    Program withVersion(long version) {
        return new Program(id, version, plan, name, role, fromDay, toDay, removedAt);
    }

    /** What the journal calls it. */
    public String title() {
        return name;
    }
}

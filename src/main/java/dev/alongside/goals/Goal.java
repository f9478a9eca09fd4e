package dev.alongside.goals;

import dev.alongside.history.ProgramId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something the TPM aims for, with an outcome one can check.
 *
 * @param mark the short key on the board, unique in the plan
 * @param agreedIn the partnership in which it was agreed, null while it is proposed
 * @param removedAt when it was taken off the board, null while it is there
 */
@Table("goal")
public record Goal(
        @Id GoalId id,
        @Version long version,
        PlanId plan,
        @Nullable ProgramId program,
        String mark,
        String title,
        String outcome,
        String impact,
        @Nullable LocalDate due,
        GoalStatus status,
        @Nullable PartnershipId agreedIn,
        @Nullable Instant removedAt) {

    static Goal propose(PlanId plan, GoalDraft draft) {
        return new Goal(
                GoalId.create(),
                0,
                plan,
                draft.program(),
                draft.mark(),
                draft.title(),
                draft.outcome(),
                draft.impact(),
                draft.due(),
                GoalStatus.PROPOSED,
                null,
                null);
    }

    /** New words make it a proposal again; refused while the partnership that agreed to it lasts. */
    Goal edit(GoalDraft draft, Optional<PartnershipId> now) {
        requireNotAgreedIn(now);
        return new Goal(
                id,
                version,
                plan,
                draft.program(),
                draft.mark(),
                draft.title(),
                draft.outcome(),
                draft.impact(),
                draft.due(),
                GoalStatus.PROPOSED,
                null,
                removedAt);
    }

    /** What was agreed in an earlier partnership can be agreed to anew. */
    Goal agree(PartnershipId partnership) {
        if (isFixedIn(Optional.of(partnership))) throw new GoalAlreadyAgreed(this);
        return new Goal(
                id,
                version,
                plan,
                program,
                mark,
                title,
                outcome,
                impact,
                due,
                GoalStatus.AGREED,
                partnership,
                removedAt);
    }

    Goal remove(Instant at, Optional<PartnershipId> now) {
        requireNotAgreedIn(now);
        return withRemovedAt(at);
    }

    Goal restore() {
        return withRemovedAt(null);
    }

    /** As this reader may know it: to a partner, what was agreed in an earlier partnership is a proposal. */
    Goal readBy(View reader) {
        if (reader.side() == Side.OWNER
                || status != GoalStatus.AGREED
                || isFixedIn(reader.partnership().map(Partnership::id))) return this;
        return new Goal(
                id, version, plan, program, mark, title, outcome, impact, due, GoalStatus.PROPOSED, null, removedAt);
    }

    /** Whether its words stay as they are, because the two of now agreed to them. */
    public boolean isFixedIn(Optional<PartnershipId> now) {
        return status == GoalStatus.AGREED
                && now.filter(it -> it.equals(agreedIn)).isPresent();
    }

    private void requireNotAgreedIn(Optional<PartnershipId> now) {
        if (isFixedIn(now)) throw new GoalIsAgreed(this);
    }

    private Goal withRemovedAt(@Nullable Instant at) {
        return new Goal(id, version, plan, program, mark, title, outcome, impact, due, status, agreedIn, at);
    }

    Goal withVersion(long version) {
        return new Goal(id, version, plan, program, mark, title, outcome, impact, due, status, agreedIn, removedAt);
    }
}

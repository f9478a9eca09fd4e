package dev.alongside.goals;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

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
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something the TPM aims for, with an outcome one can check.
 *
 * @param mark the short key on the board, unique in the plan
 * @param agreedIn the partnership in which it was agreed, null while it is proposed
 * @param removedAt when it was taken off the board, null while it is there
 * @param achieved what came out of it, null as long as it is not achieved
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
        @Nullable Instant removedAt,

        @Embedded(onEmpty = USE_NULL, prefix = "achieved_") @Nullable
        Achievement achieved) {

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
                null,
                null);
    }

    /** New words make it a proposal again; refused while the partnership that agreed to it lasts. */
    Goal edit(GoalDraft draft, Optional<PartnershipId> now) {
        requireFree(now);
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
                removedAt,
                null);
    }

    /** What was agreed in an earlier partnership can be agreed to anew. */
    Goal agree(PartnershipId partnership) {
        if (status == GoalStatus.ACHIEVED) throw new GoalIsAchieved(this);
        if (isFixedIn(Optional.of(partnership))) throw new GoalAlreadyAgreed(this);
        return with(GoalStatus.AGREED, partnership, removedAt, null);
    }

    /** Under this key and in this program; the words that both agreed on stay. */
    Goal file(GoalDraft draft, Optional<PartnershipId> now) {
        requireAgreedIn(now);
        return new Goal(
                id,
                version,
                plan,
                draft.program(),
                draft.mark(),
                title,
                outcome,
                impact,
                due,
                status,
                agreedIn,
                removedAt,
                achieved);
    }

    /** It is done, and its words stay. */
    Goal achieve(Achievement made, Optional<PartnershipId> now) {
        requireAgreedIn(now);
        return with(GoalStatus.ACHIEVED, agreedIn, removedAt, made);
    }

    /** It is agreed again, as it was before. */
    Goal takeBack() {
        if (status != GoalStatus.ACHIEVED) throw new GoalIsNotAchieved(this);
        return with(GoalStatus.AGREED, agreedIn, removedAt, null);
    }

    Goal remove(Instant at, Optional<PartnershipId> now) {
        requireFree(now);
        return with(status, agreedIn, at, achieved);
    }

    Goal restore(String mark) {
        return new Goal(
                id, version, plan, program, mark, title, outcome, impact, due, status, agreedIn, null, achieved);
    }

    /** As this reader may know it: to a partner, what was agreed in an earlier partnership is a proposal. */
    Goal readBy(View reader) {
        var now = reader.partnership().map(Partnership::id);
        if (reader.side() == Side.OWNER || now.filter(it -> it.equals(agreedIn)).isPresent()) return this;
        return with(status == GoalStatus.AGREED ? GoalStatus.PROPOSED : status, null, removedAt, achieved);
    }

    /** Whether its words stay as they are, because it is achieved or the two of now agreed to them. */
    public boolean isFixedIn(Optional<PartnershipId> now) {
        return status == GoalStatus.ACHIEVED
                || status == GoalStatus.AGREED
                        && now.filter(it -> it.equals(agreedIn)).isPresent();
    }

    /** Whether the two of now agreed to it, or while there is one alone, whoever was there before. */
    public boolean isAgreedIn(Optional<PartnershipId> now) {
        return status == GoalStatus.AGREED && (now.isEmpty() || isFixedIn(now));
    }

    void requireAgreedIn(Optional<PartnershipId> now) {
        requireAgreed();
        if (!isAgreedIn(now)) throw new GoalIsNotAgreed(this);
    }

    void requireAgreed() {
        if (status == GoalStatus.ACHIEVED) throw new GoalIsAchieved(this);
        if (status != GoalStatus.AGREED) throw new GoalIsNotAgreed(this);
    }

    private void requireFree(Optional<PartnershipId> now) {
        if (status == GoalStatus.ACHIEVED) throw new GoalIsAchieved(this);
        if (isFixedIn(now)) throw new GoalIsAgreed(this);
    }

    private Goal with(
            GoalStatus status,
            @Nullable PartnershipId agreedIn,
            @Nullable Instant removedAt,
            @Nullable Achievement achieved) {
        return new Goal(
                id, version, plan, program, mark, title, outcome, impact, due, status, agreedIn, removedAt, achieved);
    }

    Goal withVersion(long version) {
        return new Goal(
                id, version, plan, program, mark, title, outcome, impact, due, status, agreedIn, removedAt, achieved);
    }
}

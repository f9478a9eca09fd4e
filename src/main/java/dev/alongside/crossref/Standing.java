package dev.alongside.crossref;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How one side sees one attribute.
 *
 * @param partnership whose partner this is, null for the owner
 * @param attribute key of the attribute
 * @param note a short word on it, may be empty
 * @param shownIn the partnership in which the other side can see it, null while it is hidden
 * @param earlier whether it was given for an earlier wording of the expectation
 */
@Table("standing")
public record Standing(
        @Id StandingId id,
        @Version long version,
        PlanId plan,
        Side side,
        @Nullable PartnershipId partnership,
        String attribute,
        StandingKind kind,
        String note,
        @Nullable PartnershipId shownIn,
        boolean earlier) {

    /** UTF-16 units that a note may have. */
    public static final int NOTE = 500;

    public Standing {
        note = Texts.optional(note, NOTE);
    }

    static Standing set(
            PlanId plan,
            Side side,
            @Nullable PartnershipId partnership,
            String attribute,
            StandingKind kind,
            String note) {
        return new Standing(StandingId.create(), 0, plan, side, partnership, attribute, kind, note, null, false);
    }

    /**
     * The same, said once more after it was taken away; still hidden.
     *
     * @param isReworded whether the expectation has another wording now
     */
    Standing again(boolean isReworded) {
        return new Standing(
                StandingId.create(), 0, plan, side, partnership, attribute, kind, note, null, earlier || isReworded);
    }

    /** Whether it says just this about the wording of now. */
    boolean says(StandingKind kind, String note) {
        return this.kind == kind && this.note.equals(Texts.optional(note, NOTE)) && !earlier;
    }

    Standing change(StandingKind kind, String note) {
        return new Standing(id, version, plan, side, partnership, attribute, kind, note, shownIn, false);
    }

    Standing shownIn(@Nullable PartnershipId where) {
        return new Standing(id, version, plan, side, partnership, attribute, kind, note, where, earlier);
    }

    Standing withVersion(long version) {
        return new Standing(id, version, plan, side, partnership, attribute, kind, note, shownIn, earlier);
    }
}

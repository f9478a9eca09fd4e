package dev.alongside.plan;

import dev.alongside.support.Texts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A proposal of one side that a shared plan leads somewhere else, which the other side answers.
 *
 * @param side who proposed it
 * @param why what speaks for it, may be empty
 * @param reply what the other side answered when it declined, else empty
 */
@Table("plan_change")
public record ProposedChange(
        @Id ProposedChangeId id,
        @Version long version,
        PlanId plan,
        PartnershipId partnership,
        Side side,
        ProposedChangeStatus status,
        String targetLevel,
        String cycle,
        String why,
        String reply) {

    static ProposedChange propose(PlanId plan, PartnershipId partnership, Side side, PlanAim aim, String why) {
        return new ProposedChange(
                ProposedChangeId.create(),
                0,
                plan,
                partnership,
                side,
                ProposedChangeStatus.OPEN,
                aim.targetLevel(),
                aim.cycle(),
                Texts.optional(why, Texts.PARAGRAPH),
                "");
    }

    /** Nobody agrees to what they proposed themselves. */
    ProposedChange agree(Side by) {
        requireOpenForAnswerOf(by);
        return with(ProposedChangeStatus.AGREED, "");
    }

    ProposedChange decline(Side by, String reason) {
        requireOpenForAnswerOf(by);
        return with(
                ProposedChangeStatus.DECLINED,
                Texts.required(reason, Texts.PARAGRAPH, "Say what would make it work for you"));
    }

    ProposedChange withdraw(Side by) {
        requireProposedBy(by);
        if (!isOpen()) throw new ProposalIsAnswered();
        return with(ProposedChangeStatus.WITHDRAWN, reply);
    }

    void requireProposedBy(Side by) {
        if (by != side) throw new NotYourProposal();
    }

    ProposedChange lapse() {
        return with(ProposedChangeStatus.LAPSED, reply);
    }

    public PlanAim aim() {
        return new PlanAim(targetLevel, cycle);
    }

    public boolean isOpen() {
        return status == ProposedChangeStatus.OPEN;
    }

    public boolean isDeclined() {
        return status == ProposedChangeStatus.DECLINED;
    }

    /** Whether this side can agree to it or decline it. */
    public boolean waitsFor(Side side) {
        return isOpen() && this.side != side;
    }

    ProposedChange withVersion(long version) {
        return new ProposedChange(id, version, plan, partnership, side, status, targetLevel, cycle, why, reply);
    }

    private void requireOpenForAnswerOf(Side by) {
        if (by == side) throw new OwnProposal();
        if (!isOpen()) throw new ProposalIsAnswered();
    }

    private ProposedChange with(ProposedChangeStatus status, String reply) {
        return new ProposedChange(id, version, plan, partnership, side, status, targetLevel, cycle, why, reply);
    }
}

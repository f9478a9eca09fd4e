package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.live.Topics;
import dev.alongside.matrix.Matrices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner does with a plan as a whole. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanLife {

    private final PlanRepository plans;
    private final ProposedChangeRepository changes;
    private final WholePlan whole;
    private final Matrices matrices;
    private final PlanAccess access;
    private final Topics topics;

    PlanLife(
            PlanRepository plans,
            ProposedChangeRepository changes,
            WholePlan whole,
            Matrices matrices,
            PlanAccess access,
            Topics topics) {
        this.plans = plans;
        this.changes = changes;
        this.whole = whole;
        this.matrices = matrices;
        this.access = access;
        this.topics = topics;
    }

    /** Keeps the plan as it is from now on, with how it came out. */
    @Transactional(isolation = READ_COMMITTED)
    public Plan close(Plan seen, String outcome) {
        var act = access.beginAsOwner(seen.id());
        var before = act.requireUnchanged(plans.findById(seen.id()), Plan::id, Plan::version, seen.version());
        var closed = plans.save(before.close(outcome, act.at()));
        changes.lapse(act);
        act.journal(PlanChange.PLAN_CLOSED, closed.id(), before, closed);
        tellPartner(act);
        return closed;
    }

    /**
     * Leaves nothing of the plan, for nobody; also one that is closed.
     *
     * @param target the title of its target level, as the owner typed it
     */
    @Transactional(isolation = READ_COMMITTED)
    public void delete(PlanId plan, String target) {
        var act = access.beginAsOwnerOnAny(plan);
        var title = matrices.read(act.plan().edition())
                .findLevel(act.plan().targetLevel())
                .orElseThrow()
                .title();
        if (!title.equalsIgnoreCase(target.strip())) throw new NotTheTarget(title);
        whole.delete(plan);
        topics.publish(plan, new PlanChanged(plan, act.number() + 1));
        tellPartner(act);
    }

    /** The lists of boards that are open elsewhere have one less. */
    private void tellPartner(Act act) {
        act.partnership()
                .ifPresent(it -> topics.publish(
                        it.partner(), new PlanSharingChanged(act.plan().id())));
    }
}

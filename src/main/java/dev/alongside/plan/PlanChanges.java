package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.matrix.Matrices;
import dev.alongside.support.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a plan leads is changed by its owner alone, or once it is shared, proposed by one side and agreed to by the other. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanChanges {

    private final PlanRepository plans;
    private final ProposedChangeRepository changes;
    private final List<FollowsTarget> followers;
    private final Matrices matrices;
    private final PlanAccess access;

    PlanChanges(
            PlanRepository plans,
            ProposedChangeRepository changes,
            List<FollowsTarget> followers,
            Matrices matrices,
            PlanAccess access) {
        this.plans = plans;
        this.changes = changes;
        this.followers = followers;
        this.matrices = matrices;
        this.access = access;
    }

    /** The owner changes a plan that is theirs alone. */
    @Transactional(isolation = READ_COMMITTED)
    public Plan change(Plan seen, PlanAim aim) {
        var act = access.beginAsOwner(seen.id());
        if (act.partnership().isPresent()) throw new ChangedTogether();
        return lead(act, unchanged(act, seen), aim);
    }

    /** One side of a shared plan proposes a change; refused while another one is open. */
    @Transactional(isolation = READ_COMMITTED)
    public ProposedChange propose(Plan seen, PlanAim aim, String why) {
        var act = access.begin(seen.id());
        var partnership = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        led(unchanged(act, seen), aim);
        if (changes.countOpen(seen.id()) > 0) throw new AnotherProposalIsOpen();
        var made = changes.save(ProposedChange.propose(seen.id(), partnership, act.side(), aim, why));
        act.journal(PlanChange.PLAN_CHANGE_PROPOSED, made.id(), null, made);
        return made;
    }

    /** The other side agrees, and the plan leads there. */
    @Transactional(isolation = READ_COMMITTED)
    public Plan agree(ProposedChange seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        save(act, PlanChange.PLAN_CHANGE_AGREED, before, before.agree(act.side()));
        return lead(act, act.plan(), before.aim());
    }

    @Transactional(isolation = READ_COMMITTED)
    public ProposedChange decline(ProposedChange seen, String reason) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        return save(act, PlanChange.PLAN_CHANGE_DECLINED, before, before.decline(act.side(), reason));
    }

    /** Whoever proposed it takes it off the board again. */
    @Transactional(isolation = READ_COMMITTED)
    public ProposedChange withdraw(ProposedChange seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        return save(act, PlanChange.PLAN_CHANGE_WITHDRAWN, before, before.withdraw(act.side()));
    }

    /** Whoever proposed it has read why it was declined; from now on it stands only in what happened. */
    @Transactional(isolation = READ_COMMITTED)
    public void putAside(ProposedChange seen) {
        var act = access.begin(seen.plan());
        var declined = unchanged(act, seen);
        declined.requireProposedBy(act.side());
        changes.putAside(declined.id());
        act.whisper();
    }

    private Plan lead(Act act, Plan before, PlanAim aim) {
        var after = plans.save(led(before, aim));
        act.journal(PlanChange.PLAN_CHANGED, after.id(), before, after);
        if (!after.targetLevel().equals(before.targetLevel())) followers.forEach(each -> each.targetChanged(act));
        return after;
    }

    private Plan led(Plan before, PlanAim aim) {
        return before.lead(matrices.read(before.edition()), aim);
    }

    private ProposedChange save(Act act, PlanChange kind, ProposedChange before, ProposedChange after) {
        var saved = changes.save(after);
        act.journal(kind, saved.id(), before, saved);
        return saved;
    }

    private Plan unchanged(Act act, Plan seen) {
        return act.requireUnchanged(plans.findById(seen.id()), Plan::id, Plan::version, seen.version());
    }

    /** One of an earlier partnership is not there any more for anybody. */
    private ProposedChange unchanged(Act act, ProposedChange seen) {
        var now = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        var stored = act.requireUnchanged(
                changes.findById(seen.id()), ProposedChange::plan, ProposedChange::version, seen.version());
        if (!stored.partnership().equals(now)) throw new NotFound();
        return stored;
    }
}

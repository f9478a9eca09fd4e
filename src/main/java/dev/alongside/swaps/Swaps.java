package dev.alongside.swaps;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Linking;
import dev.alongside.goals.AgreedGoals;
import dev.alongside.goals.Goal;
import dev.alongside.history.KnownPrograms;
import dev.alongside.plan.Act;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One side proposes a change of the goals, the other accepts or declines it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Swaps {

    private final SwapRepository swaps;
    private final SwapQuery query;
    private final AgreedGoals goals;
    private final Linking linking;
    private final ProposedLinks proposed;
    private final KnownPrograms programs;
    private final PlanAccess access;

    Swaps(
            SwapRepository swaps,
            SwapQuery query,
            AgreedGoals goals,
            Linking linking,
            ProposedLinks proposed,
            KnownPrograms programs,
            PlanAccess access) {
        this.swaps = swaps;
        this.query = query;
        this.goals = goals;
        this.linking = linking;
        this.proposed = proposed;
        this.programs = programs;
        this.access = access;
    }

    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public SwapsPage read(PlanId plan) {
        var view = access.view(plan);
        return new SwapsPage(view, query.toShow(view));
    }

    /** The partner proposes one more goal; what the owner wants to add is a goal of their own. */
    @Transactional(isolation = READ_COMMITTED)
    public Swap proposeGoal(PlanId plan, SwapDraft draft) {
        var act = access.begin(plan);
        act.requirePartner();
        programs.require(act, draft.goal().program());
        proposed.requireKnown(act, draft);
        var made = swaps.save(
                Swap.add(plan, act.partnership().map(Partnership::id).orElseThrow(NotShared::new), act.side(), draft));
        act.journal(SwapChange.SWAP_PROPOSED, made.id(), null, made);
        return made;
    }

    /** Makes it an agreed goal with its links, all in one act. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal accept(Swap seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        before.requireOpenForAnswerOf(act.side());
        var goal = goals.add(act, before.draft());
        before.links().forEach(link -> linking.link(act, LinkDraft.of(goal.id(), link.attribute(), link.how())));
        save(act, SwapChange.SWAP_ACCEPTED, before, before.accept(act.side(), goal.id()));
        return goal;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Swap decline(Swap seen, String reason) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        return save(act, SwapChange.SWAP_DECLINED, before, before.decline(act.side(), reason));
    }

    @Transactional(isolation = READ_COMMITTED)
    public Swap withdraw(Swap seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        return save(act, SwapChange.SWAP_WITHDRAWN, before, before.withdraw(act.side()));
    }

    private Swap save(Act act, SwapChange kind, Swap before, Swap after) {
        var saved = swaps.save(after);
        act.journal(kind, saved.id(), before, saved);
        return saved;
    }

    /** One of an earlier partnership is not there any more for anybody. */
    private Swap unchanged(Act act, Swap seen) {
        var now = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        var stored = act.requireUnchanged(swaps.findById(seen.id()), Swap::plan, Swap::version, seen.version());
        if (!stored.partnership().equals(now)) throw new NotFound();
        return stored;
    }
}

package dev.alongside.crossref;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.ChangedMeanwhile;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each side says how it sees each attribute. Until a side shows its view, its acts leave no trace that the other side
 * could notice: no journal line, no number, no hint.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Standings {

    private final StandingRepository standings;
    private final Matrices matrices;
    private final PlanAccess access;

    Standings(StandingRepository standings, Matrices matrices, PlanAccess access) {
        this.standings = standings;
        this.matrices = matrices;
        this.access = access;
    }

    /**
     * Sets the current person's own standing; leaves no line when they say the same again.
     *
     * @param seen their standing as they saw it, empty when they saw none
     */
    @Transactional(isolation = READ_COMMITTED)
    public Standing set(PlanId plan, String attribute, Optional<Standing> seen, StandingKind kind, String note) {
        var act = access.begin(plan);
        UnknownAttribute.refuse(matrices.read(act.plan().edition()), attribute);
        var before = unchanged(act, attribute, seen);
        if (before.filter(standing -> standing.says(kind, note)).isPresent()) return before.get();
        var after = standings.save(before.map(standing -> standing.change(kind, note))
                .orElseGet(() -> Standing.set(plan, act.side(), ofPartner(act), attribute, kind, note))
                .shownIn(shownIn(act)));
        record(act, CrossReferenceChange.STANDING_SET, before.orElse(null), after);
        return after;
    }

    /** Takes the current person's own standing away. */
    @Transactional(isolation = READ_COMMITTED)
    public ClearedStanding clear(Standing seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen.attribute(), Optional.of(seen)).orElseThrow();
        standings.delete(before);
        record(act, CrossReferenceChange.STANDING_CLEARED, before, null);
        return new ClearedStanding(before, act.plan().targetLevel());
    }

    /** Puts back what the current person has taken away; refused when they have said something else meanwhile. */
    @Transactional(isolation = READ_COMMITTED)
    public Standing restore(ClearedStanding cleared) {
        var taken = cleared.standing();
        var act = access.begin(taken.plan());
        UnknownAttribute.refuse(matrices.read(act.plan().edition()), taken.attribute());
        var before = unchanged(act, taken.attribute(), Optional.empty());
        if (!isHeldBy(act, taken)) throw new ChangedMeanwhile(before);
        var after = standings.save(cleared.again(act.plan().targetLevel()).shownIn(shownIn(act)));
        record(act, CrossReferenceChange.STANDING_SET, null, after);
        return after;
    }

    /** Whether the other side sees the current person's standings. */
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public boolean isShown(PlanId plan) {
        var view = access.view(plan);
        return view.partnership().filter(it -> hasShown(it.id(), view.side())).isPresent();
    }

    /** Lets the other side see all of this side's standings, and from now on every change of them at once. */
    @Transactional(isolation = READ_COMMITTED)
    public void show(PlanId plan) {
        var act = access.begin(plan);
        var partnership = partnership(act);
        if (hasShown(partnership, act.side())) return;
        standings.insertShown(partnership, act.side(), LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC));
        var shown = held(act).stream()
                .map(standing -> standings.save(standing.shownIn(partnership)))
                .toList();
        act.journal(CrossReferenceChange.SHOWN, partnership, null, shown);
    }

    /** Hides this side's view again; only while the other side has not shown theirs. */
    @Transactional(isolation = READ_COMMITTED)
    public void takeBack(PlanId plan) {
        var act = access.begin(plan);
        var partnership = partnership(act);
        if (!hasShown(partnership, act.side())) return;
        if (hasShown(partnership, act.side().other())) throw new OtherSideHasShown();
        standings.deleteShown(partnership, act.side());
        var before = held(act);
        before.forEach(standing -> standings.save(standing.shownIn(null)));
        act.journal(CrossReferenceChange.TAKEN_BACK, partnership, before, null);
    }

    private void record(Act act, CrossReferenceChange kind, @Nullable Standing before, @Nullable Standing after) {
        if (shownIn(act) == null) {
            act.whisper();
        } else {
            var subject = after == null ? before : after;
            act.journal(kind, Objects.requireNonNull(subject).id(), before, after);
        }
    }

    private Optional<Standing> unchanged(Act act, String attribute, Optional<Standing> seen) {
        var stored = standings.findHeld(act.plan().id(), act.side(), ofPartner(act), attribute);
        if (stored.map(Standing::version).equals(seen.map(Standing::version))
                && stored.map(Standing::id).equals(seen.map(Standing::id))) return stored;
        throw new ChangedMeanwhile(stored);
    }

    /** A partner holds none of an earlier partnership. */
    private static boolean isHeldBy(Act act, Standing standing) {
        return standing.side() == act.side() && Objects.equals(standing.partnership(), ofPartner(act));
    }

    private List<Standing> held(Act act) {
        return standings.findHeld(act.plan().id(), act.side(), ofPartner(act));
    }

    private @Nullable PartnershipId shownIn(Act act) {
        return act.partnership()
                .map(Partnership::id)
                .filter(partnership -> hasShown(partnership, act.side()))
                .orElse(null);
    }

    private boolean hasShown(PartnershipId partnership, Side side) {
        return standings.countShown(partnership, side) > 0;
    }

    private static PartnershipId partnership(Act act) {
        return act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
    }

    private static @Nullable PartnershipId ofPartner(Act act) {
        return act.side() == Side.OWNER ? null : partnership(act);
    }
}

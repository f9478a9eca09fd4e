package dev.alongside.plan;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.live.Topics;
import dev.alongside.people.People;
import dev.alongside.people.PersonId;
import dev.alongside.people.ReportingLines;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner's deliberate act of letting their manager in, and of ending it. */
@Service
public class Sharing {

    private final PlanAccess access;
    private final PartnershipRepository partnerships;
    private final ProposedChangeRepository changes;
    private final ReportingLines lines;
    private final People people;
    private final Topics topics;

    Sharing(
            PlanAccess access,
            PartnershipRepository partnerships,
            ProposedChangeRepository changes,
            ReportingLines lines,
            People people,
            Topics topics) {
        this.access = access;
        this.partnerships = partnerships;
        this.changes = changes;
        this.lines = lines;
        this.people = people;
        this.topics = topics;
    }

    /**
     * From this moment on {@code manager} reads the whole board and its changes; only the owner's manager of today.
     *
     * @param message to them, empty for none; nobody else but the owner ever reads it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(isolation = READ_COMMITTED)
    public Partnership share(PlanId plan, PersonId manager, String message) {
        var act = access.beginAsOwner(plan);
        if (partnerships.findByPlanAndToNumberIsNull(plan).isPresent()) throw new AlreadyShared();
        var managerOfToday = lines.lockManagerOf(act.person()).orElseThrow(NoManager::new);
        if (!managerOfToday.equals(manager)) {
            throw new NoManager(people.require(manager).name());
        }
        var begun = partnerships.save(Partnership.begin(plan, manager, act.nextNumber(), message));
        act.journal(PlanChange.PLAN_SHARED, begun.id(), null, begun);
        topics.publish(manager, new PlanSharingChanged(plan));
        return begun;
    }

    /** Closes the board for the partner at once, also one of a closed plan; everything stays with the owner. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(isolation = READ_COMMITTED)
    public void unshare(PlanId plan) {
        var act = access.beginAsOwnerOnAny(plan);
        var lasting = partnerships.findByPlanAndToNumberIsNull(plan).orElseThrow(NotShared::new);
        changes.lapse(act);
        var ended = partnerships.save(lasting.end(act.nextNumber()));
        act.journal(PlanChange.PLAN_UNSHARED, ended.id(), lasting, ended);
        topics.publish(ended.partner(), new PlanSharingChanged(plan));
    }

    /** The partner has read what the owner wrote to them; from now on it stands only in what happened. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(isolation = READ_COMMITTED)
    public void putMessageAway(PlanId plan) {
        var act = access.beginOnAny(plan);
        act.requirePartner();
        partnerships.putMessageAway(act.partnership().orElseThrow().id());
        act.whisper();
    }
}

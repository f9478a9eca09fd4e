package dev.alongside.plan;

import dev.alongside.live.Topics;
import dev.alongside.people.PartnershipEnds;
import dev.alongside.people.PersonId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends partnerships whose reporting line ends; the journal says Alongside did it. */
@Component
class PartnershipEnding implements PartnershipEnds {

    private static final Logger LOG = LoggerFactory.getLogger(PartnershipEnding.class);

    private final PartnershipRepository partnerships;
    private final ProposedChangeRepository changes;
    private final PlanAccess access;
    private final Journal journal;
    private final TextLines texts;
    private final Topics topics;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PartnershipEnding(
            PartnershipRepository partnerships,
            ProposedChangeRepository changes,
            PlanAccess access,
            Journal journal,
            TextLines texts,
            Topics topics,
            Clock clock,
            TransactionTemplate transaction) {
        this.partnerships = partnerships;
        this.changes = changes;
        this.access = access;
        this.journal = journal;
        this.texts = texts;
        this.topics = topics;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** All plans of the report are locked before the line itself is, so that none is being shared meanwhile. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void endFor(PersonId report, PersonId manager) {
        partnerships.findPlansOf(report).forEach(access::lock);
        partnerships.findPlansShared(report, manager).forEach(this::end);
    }

    /** A line whose last day was yesterday ends no transaction of its own, so this looks for them. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "5 0 0 * * *", zone = "UTC")
    void endThoseWithoutLine() {
        partnerships.findPlansWithoutLine().forEach(this::endIfWithoutLine);
    }

    private void endIfWithoutLine(PlanId plan) {
        try {
            transaction.executeWithoutResult(running -> {
                access.lock(plan);
                if (partnerships.findPlansWithoutLine().contains(plan)) end(plan);
            });
        } catch (RuntimeException failed) {
            // The others end, and this one is tried again; until then nobody reads it without a line.
            LOG.warn("A partnership whose reporting line ended could not be ended", failed);
        }
    }

    private void end(PlanId plan) {
        long newest = access.lock(plan);
        partnerships.findByPlanAndToNumberIsNull(plan).ifPresent(lasting -> {
            long number = lapse(plan, texts.writeOpen(plan, newest)) + 1;
            var ended = partnerships.save(lasting.end(number));
            journal.append(
                    plan, number, null, clock.instant(), PlanChange.PARTNERSHIP_ENDED, ended.id(), lasting, ended);
            topics.publish(plan, new PlanChanged(plan, number));
            topics.publish(ended.partner(), new PlanSharingChanged(plan));
        });
    }

    /** The number of the newest line after that of what can't be answered any more. */
    private long lapse(PlanId plan, long newest) {
        var open = changes.findOpen(plan);
        if (open.isEmpty()) return newest;
        var before = open.get();
        var lapsed = changes.save(before.lapse());
        var kind = PlanChange.PLAN_CHANGE_LAPSED;
        journal.append(plan, newest + 1, null, clock.instant(), kind, lapsed.id(), before, lapsed);
        return newest + 1;
    }
}

package dev.alongside.plan;

import dev.alongside.jointtext.OpenTexts;
import dev.alongside.live.Topics;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for texts that were left alone for a while or typed in for long, whether anybody is there or not. */
@Component
class TextLineSweep {

    private static final Logger LOG = LoggerFactory.getLogger(TextLineSweep.class);

    private final OpenTexts open;
    private final TextLines lines;
    private final PlanAccess access;
    private final Topics topics;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TextLineSweep(
            OpenTexts open,
            TextLines lines,
            PlanAccess access,
            Topics topics,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.open = open;
        this.lines = lines;
        this.access = access;
        this.topics = topics;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Scheduled(fixedDelay = 5_000)
    void writeDue() {
        open.dueRoots(lines.kinds(), clock.instant()).stream().map(PlanId::new).forEach(this::writeDue);
    }

    /** What is due is asked again under the lock: an act or another node may have written it meanwhile. */
    private void writeDue(PlanId plan) {
        try {
            transaction.executeWithoutResult(running -> {
                long number = access.lock(plan);
                long newest = lines.writeDue(plan, number, clock.instant());
                if (newest > number) topics.publish(plan, new PlanChanged(plan, newest));
            });
        } catch (RuntimeException failed) {
            // The other plans get their lines, and this one is tried again.
            LOG.warn("What was typed on a plan could not be put into its journal", failed);
        }
    }
}

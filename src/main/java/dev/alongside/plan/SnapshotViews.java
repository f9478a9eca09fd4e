package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What plans are to their readers in one transaction that only reads. It sees one snapshot, which would answer the same
 * again, so the database is asked once; the next transaction asks anew.
 */
final class SnapshotViews implements TransactionSynchronization {

    private record Asked(PlanId plan, PersonId person) {}

    private final Map<Asked, Optional<View>> known = new HashMap<>();

    static Optional<View> find(PlanId plan, PersonId person, Supplier<Optional<View>> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return read.get();
        return ofThisTransaction().known.computeIfAbsent(new Asked(plan, person), asked -> read.get());
    }

    /** From here on this transaction reads the plan as this view says, through every service. */
    static void readAs(View view, PersonId person) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Only what reads can read as somebody else would");
        }
        ofThisTransaction().known.put(new Asked(view.plan().id(), person), Optional.of(view));
    }

    private static SnapshotViews ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(SnapshotViews.class::isInstance)
                .map(SnapshotViews.class::cast)
                .findFirst()
                .orElseGet(SnapshotViews::begin);
    }

    private static SnapshotViews begin() {
        var begun = new SnapshotViews();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}

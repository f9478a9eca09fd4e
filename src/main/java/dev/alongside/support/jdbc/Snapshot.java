package dev.alongside.support.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was asked in one transaction that only reads. It sees one snapshot, which would answer the same again, so the
 * database is asked once; the next transaction asks anew, and so does each question where something is written.
 */
public final class Snapshot implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();

    private Snapshot() {}

    /** @param question a record of what is asked, of a type of its own for each kind of answer */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return read.get();
        var known = ofThisTransaction().known;
        // Not in one step: what is read may ask something itself.
        if (!known.containsKey(question)) known.put(question, read.get());
        return (T) known.get(question);
    }

    /** From here on this transaction hears this answer. */
    public static void answer(Object question, Object answer) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Only what reads can read as somebody else would");
        }
        ofThisTransaction().known.put(question, answer);
    }

    private static Snapshot ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Snapshot.class::isInstance)
                .map(Snapshot.class::cast)
                .findFirst()
                .orElseGet(Snapshot::begin);
    }

    private static Snapshot begin() {
        var begun = new Snapshot();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}

package dev.alongside.live;

import dev.alongside.support.Id;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries hints between sessions, one topic for each id. A hint can be lost or come twice; the database is the truth,
 * and every receiver reads it again with the rights of its own person.
 */
public interface Topics {

    /** Once the running transaction is committed, else at once; never on the calling thread. */
    void publish(Id topic, Object hint);

    /** As {@link #publish(Id, Object)}, with the hint as it is by then: one for all that a transaction did. */
    void publishAtLast(Id topic, Supplier<?> hint);

    /** Calls {@code receiver} on another thread for each hint, one after the other, until cancelled. */
    Subscription subscribe(Id topic, Consumer<Object> receiver);

    /**
     * Calls {@code receiver} on another thread soon after a hint, and once in {@code pause} at most, until cancelled: all
     * hints of a pause are one.
     */
    Subscription subscribe(Id topic, Duration pause, Runnable receiver);

    /** Ends with {@link #cancel()}, which can be called twice. */
    interface Subscription {
        void cancel();
    }
}

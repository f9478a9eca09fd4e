package dev.alongside.live;

import dev.alongside.support.Id;
import java.util.function.Consumer;

/**
 * Carries hints between sessions, one topic for each id. A hint can be lost or come twice; the database is the truth,
 * and every receiver reads it again with the rights of its own person.
 */
public interface Topics {

    /** Once the running transaction is committed, else at once; never on the calling thread. */
    void publish(Id topic, Object hint);

    /** Calls {@code receiver} on another thread for each hint, one after the other, until cancelled. */
    Subscription subscribe(Id topic, Consumer<Object> receiver);

    /** Ends with {@link #cancel()}, which can be called twice. */
    interface Subscription {
        void cancel();
    }
}

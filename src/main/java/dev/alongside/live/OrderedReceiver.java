package dev.alongside.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the order of hints without keeping a thread while there are none. */
final class OrderedReceiver implements Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(OrderedReceiver.class);

    private final Consumer<Object> consumer;
    private final Executor threads;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private boolean busy;

    OrderedReceiver(Consumer<Object> consumer, Executor threads) {
        this.consumer = consumer;
        this.threads = threads;
    }

    @Override
    public synchronized void take(Object hint) {
        waiting.add(hint);
        if (!busy) busy = begins();
    }

    /** Where no thread can be had, the next hint tries again. */
    private boolean begins() {
        try {
            threads.execute(this::work);
            return true;
        } catch (RuntimeException | Error full) {
            LOG.warn("No thread for a receiver", full);
            return false;
        }
    }

    private void work() {
        for (var hint = next(); hint != null; hint = next()) {
            try {
                consumer.accept(hint);
            } catch (RuntimeException | Error failed) {
                LOG.warn("A receiver failed", failed);
            }
        }
    }

    private synchronized @Nullable Object next() {
        var hint = waiting.poll();
        if (hint == null) busy = false;
        return hint;
    }
}

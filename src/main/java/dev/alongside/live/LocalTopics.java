package dev.alongside.live;

import dev.alongside.support.Id;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Topics within one node. */
@Component
class LocalTopics implements Topics {

    private static final Logger LOG = LoggerFactory.getLogger(LocalTopics.class);

    private final Map<Id, Set<Receiver>> receivers = new ConcurrentHashMap<>();
    /** As many as receivers are at work; a virtual thread would cost more at each of the statements that they send. */
    private final Executor threads = Executors.newCachedThreadPool(Thread.ofPlatform()
            .daemon()
            .name("topics-", 0)
            .inheritInheritableThreadLocals(false)
            .factory());

    @Override
    public void publish(Id topic, Object hint) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deliver(topic, hint);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deliver(topic, hint);
            }
        });
    }

    private void deliver(Id topic, Object hint) {
        receivers.getOrDefault(topic, Set.of()).forEach(receiver -> receiver.take(hint));
    }

    @Override
    public Subscription subscribe(Id topic, Consumer<Object> consumer) {
        var receiver = new Receiver(consumer);
        receivers.compute(topic, (id, present) -> {
            var all = present == null ? ConcurrentHashMap.<Receiver>newKeySet() : present;
            all.add(receiver);
            return all;
        });
        return () -> receivers.computeIfPresent(topic, (id, present) -> {
            present.remove(receiver);
            return present.isEmpty() ? null : present;
        });
    }

    /** Keeps the order of hints without keeping a thread while there are none. */
    private final class Receiver {

        private final Consumer<Object> consumer;
        private final Queue<Object> waiting = new ArrayDeque<>();
        private boolean busy;

        Receiver(Consumer<Object> consumer) {
            this.consumer = consumer;
        }

        synchronized void take(Object hint) {
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
}

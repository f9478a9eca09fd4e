package dev.alongside.live;

import dev.alongside.support.Id;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Topics within one node. */
@Component
class LocalTopics implements Topics {

    private final Map<Id, Set<Receiver>> receivers = new ConcurrentHashMap<>();
    /** As many as receivers are at work; a virtual thread would cost more at each of the statements that they send. */
    private final Executor threads = Executors.newCachedThreadPool(Thread.ofPlatform()
            .daemon()
            .name("topics-", 0)
            .inheritInheritableThreadLocals(false)
            .factory());

    @Override
    public void publish(Id topic, Object hint) {
        publishAtLast(topic, () -> hint);
    }

    @Override
    public void publishAtLast(Id topic, Supplier<?> hint) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deliver(topic, hint.get());
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deliver(topic, hint.get());
            }
        });
    }

    private void deliver(Id topic, Object hint) {
        receivers.getOrDefault(topic, Set.of()).forEach(receiver -> receiver.take(hint));
    }

    @Override
    public Subscription subscribe(Id topic, Consumer<Object> consumer) {
        return add(topic, new OrderedReceiver(consumer, threads));
    }

    @Override
    public Subscription subscribe(Id topic, Duration pause, Runnable receiver) {
        return add(topic, new PatientReceiver(receiver, pause, threads));
    }

    private Subscription add(Id topic, Receiver receiver) {
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
}

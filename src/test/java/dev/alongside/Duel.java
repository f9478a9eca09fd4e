package dev.alongside;

import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two people, each on a thread and a connection of their own, who are let go at the same moment. */
public final class Duel implements AutoCloseable {

    private final ExecutorService first;
    private final ExecutorService second;
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    public Duel(Given given, PersonId first, PersonId second) {
        this.first = threadOf(given, first);
        this.second = threadOf(given, second);
    }

    /** What became of each act: its result, or the exception it ended in. */
    public record Outcome(Object first, Object second) {}

    public <T> T asFirst(Callable<T> act) throws Exception {
        return first.submit(act).get();
    }

    public Outcome race(Callable<?> ofFirst, Callable<?> ofSecond) throws Exception {
        Future<Object> one = first.submit(() -> afterBarrier(ofFirst));
        Future<Object> other = second.submit(() -> afterBarrier(ofSecond));
        return new Outcome(one.get(), other.get());
    }

    /** Without a race: the second begins when the first is done. */
    public Outcome firstThenSecond(Callable<?> ofFirst, Callable<?> ofSecond) throws Exception {
        var one = first.submit(() -> outcome(ofFirst)).get();
        return new Outcome(one, second.submit(() -> outcome(ofSecond)).get());
    }

    /** Without a race: the first begins when the second is done. */
    public Outcome secondThenFirst(Callable<?> ofFirst, Callable<?> ofSecond) throws Exception {
        var other = second.submit(() -> outcome(ofSecond)).get();
        return new Outcome(first.submit(() -> outcome(ofFirst)).get(), other);
    }

    private Object afterBarrier(Callable<?> act) throws Exception {
        barrier.await();
        return outcome(act);
    }

    private static Object outcome(Callable<?> act) throws Exception {
        try {
            return act.call();
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static ExecutorService threadOf(Given given, PersonId person) {
        var authentication = SignedInPerson.authentication(person, given.rolesOf(person));
        return Executors.newSingleThreadExecutor(work -> new Thread(() -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            work.run();
        }));
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}

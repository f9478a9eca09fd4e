package dev.alongside.live;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes all hints of a pause as one, the last of them too. */
final class PatientReceiver implements Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(PatientReceiver.class);

    private final Runnable receiver;
    private final long pause;
    private final Executor threads;
    private boolean waits;
    /** On the clock of {@link System#nanoTime()}. */
    private long next = System.nanoTime();

    PatientReceiver(Runnable receiver, Duration pause, Executor threads) {
        this.receiver = receiver;
        this.pause = pause.toNanos();
        this.threads = threads;
    }

    @Override
    public synchronized void take(Object hint) {
        if (waits) return;
        waits = begins(next - System.nanoTime());
    }

    /** Where no thread can be had, the next hint tries again. */
    private boolean begins(long delay) {
        try {
            executor(delay).execute(this::work);
            return true;
        } catch (RuntimeException | Error full) {
            LOG.warn("No thread for a receiver", full);
            return false;
        }
    }

    private Executor executor(long delay) {
        return delay <= 0 ? threads : CompletableFuture.delayedExecutor(delay, NANOSECONDS, threads);
    }

    private void work() {
        begun();
        try {
            receiver.run();
        } catch (RuntimeException | Error failed) {
            LOG.warn("A receiver failed", failed);
        }
    }

    /** From here on a hint may be of something that the receiver doesn't see any more. */
    private synchronized void begun() {
        waits = false;
        next = System.nanoTime() + pause;
    }
}

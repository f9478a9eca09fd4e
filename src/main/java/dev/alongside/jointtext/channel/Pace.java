package dev.alongside.jointtext.channel;

import java.time.Duration;
import java.time.Instant;

/** Counts what comes from one browser; of its one caller, one message after the other. */
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    /** A key that is held down makes 30 changes a second, and each of them two messages. */
    private static final int MOST = 1_500;

    private Instant begin = Instant.MIN;
    private int messages;

    /** Whether another message may come now. */
    boolean allows(Instant now) {
        if (begin.isBefore(now.minus(WINDOW))) {
            begin = now;
            messages = 0;
        }
        return ++messages <= MOST;
    }
}

package dev.alongside.board.frame;

import dev.alongside.plan.PlanId;
import java.util.concurrent.atomic.AtomicLong;

/** What one window reads of its board; a reading that was overtaken by a newer one is never shown. */
final class Readings {

    private final BoardReader reader;
    private final AtomicLong begun = new AtomicLong();
    private volatile long shown = -1;
    private long shownOrder;

    Readings(BoardReader reader) {
        this.reader = reader;
    }

    /** @param order counts the readings by when they began */
    record Reading<P>(PlanId plan, BoardTab<P> tab, long order, BoardState<P> state) {}

    /** The journal number on the screen, negative when nothing is shown yet. */
    long shown() {
        return shown;
    }

    /** From now on everything is new: another tab or another plan was opened. */
    void startOver() {
        shown = -1;
        shownOrder = begun.incrementAndGet();
    }

    /** Reads with the rights of the person of this thread; touches no component. */
    <P> Reading<P> read(PlanId plan, BoardTab<P> tab) {
        long order = begun.incrementAndGet();
        return new Reading<>(plan, tab, order, reader.read(plan, tab::read, shown));
    }

    boolean isOvertaken(Reading<?> reading) {
        return reading.order() < shownOrder || reading.state().number() < shown;
    }

    /** What is new in the reading, which is the one on the screen from now on. */
    Changes take(Reading<?> reading) {
        var changes = reading.state().since(shown);
        shown = reading.state().number();
        shownOrder = reading.order();
        return changes;
    }
}

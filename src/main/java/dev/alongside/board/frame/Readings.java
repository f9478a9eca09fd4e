package dev.alongside.board.frame;

import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What one window reads of its board: the open tab of the open plan. A reading that was overtaken is never shown. */
final class Readings {

    private final BoardReader reader;
    private final AtomicLong begun = new AtomicLong();
    private volatile @Nullable PlanId plan;
    private volatile @Nullable BoardTab<?> tab;
    private volatile long shown = -1;
    private long shownOrder;

    Readings(BoardReader reader) {
        this.reader = reader;
    }

    /** @param order counts the readings by when they began */
    record Reading<P>(PlanId plan, BoardTab<P> tab, long order, BoardState<P> state) {}

    /** From now on reads another plan. */
    void open(PlanId asked) {
        plan = asked;
        startOver();
    }

    /** From now on reads what this tab shows. */
    void turnTo(BoardTab<?> entered) {
        tab = entered;
    }

    boolean isOf(PlanId asked) {
        return asked.equals(plan);
    }

    PlanId plan() {
        return Objects.requireNonNull(plan);
    }

    BoardTab<?> tab() {
        return Objects.requireNonNull(tab);
    }

    /** The journal number on the screen, negative when nothing is shown yet. */
    long shown() {
        return shown;
    }

    /** From now on everything is new: another tab or another plan was opened. */
    void startOver() {
        shown = -1;
        shownOrder = begun.incrementAndGet();
    }

    /** The head alone, with the rights of the person of this thread. */
    PlanHeader header(PlanId of) {
        return reader.header(of);
    }

    /** Reads with the rights of the person of this thread; touches no component. Empty before the first tab is open. */
    Optional<Reading<?>> read() {
        return Optional.<BoardTab<?>>ofNullable(tab).map(this::read);
    }

    private <P> Reading<P> read(BoardTab<P> of) {
        var from = plan();
        long order = begun.incrementAndGet();
        return new Reading<>(from, of, order, reader.read(from, of::read, shown));
    }

    /** Whether another plan, another tab or a newer reading is on the screen by now. */
    boolean isOvertaken(Reading<?> reading) {
        return reading.tab() != tab
                || !reading.plan().equals(plan)
                || reading.order() < shownOrder
                || reading.state().number() < shown;
    }

    /** What is new in the reading, which is the one on the screen from now on. */
    Changes take(Reading<?> reading) {
        var changes = reading.state().since(shown);
        shown = reading.state().number();
        shownOrder = reading.order();
        return changes;
    }
}

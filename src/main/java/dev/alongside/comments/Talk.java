package dev.alongside.comments;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;

/**
 * All threads about one win, goal or attribute that a reader may see, oldest first.
 *
 * @param partnership of now, empty while the plan is not shared
 * @param mayWrite whether the reader may comment, because the plan is shared and goes on
 */
public record Talk(
        PlanId plan, Subject on, List<ThreadLine> threads, Optional<PartnershipId> partnership, boolean mayWrite) {

    /** Whether there is anything to read or to write. */
    public boolean isOffered() {
        return mayWrite || !threads.isEmpty();
    }

    /** The one in which the two of now go on. */
    public Optional<ThreadLine> open() {
        return threads.stream().filter(ThreadLine::isOpen).findFirst();
    }

    public ThreadStep step(ThreadLine line) {
        if (!mayWrite || line.formerPartner().isPresent()) return ThreadStep.NONE;
        if (!line.thread().isResolved()) return ThreadStep.RESOLVE;
        return open().isEmpty() ? ThreadStep.REOPEN : ThreadStep.NONE;
    }
}

package dev.alongside.board.people;

import com.vaadin.flow.component.UIDetachedException;
import dev.alongside.live.Topics;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.PersonChanged;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.PlanSharingChanged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Hears when a plan is shared with a person or no longer is, and when one of those shared with them changes. */
final class PeopleWatch {

    private final Topics topics;
    private final CurrentPerson current;
    private final Map<PlanId, Topics.Subscription> plans = new HashMap<>();
    private Topics.@Nullable Subscription own;
    private Runnable readAgain = () -> {};

    PeopleWatch(Topics topics, CurrentPerson current) {
        this.topics = topics;
        this.current = current;
    }

    /** @param changed reads again; runs with the rights of the calling thread's person, on any thread */
    void begin(Runnable changed) {
        end();
        readAgain = current.carry(() -> quietly(changed));
        own = topics.subscribe(current.id(), hint -> {
            if (hint instanceof PlanSharingChanged || hint instanceof PersonChanged) readAgain.run();
        });
    }

    /** Watches exactly these plans from now on; nothing once it has ended. */
    void also(List<PlanLine> shared) {
        if (own == null) return;
        watch(shared);
    }

    private void watch(List<PlanLine> shared) {
        var gone = new HashSet<>(plans.keySet());
        shared.forEach(plan -> gone.remove(plan.id()));
        gone.forEach(plan -> Objects.requireNonNull(plans.remove(plan)).cancel());
        shared.forEach(plan -> plans.computeIfAbsent(plan.id(), this::subscribe));
    }

    void end() {
        if (own != null) own.cancel();
        own = null;
        watch(List.of());
    }

    private Topics.Subscription subscribe(PlanId plan) {
        return topics.subscribe(plan, hint -> {
            if (hint instanceof PlanChanged) readAgain.run();
        });
    }

    private static void quietly(Runnable changed) {
        try {
            changed.run();
        } catch (UIDetachedException | AccessDeniedException gone) {
            // The window is closed, or the person no longer manages anyone and is being led away.
        }
    }
}

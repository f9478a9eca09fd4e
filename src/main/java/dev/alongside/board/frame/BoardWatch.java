package dev.alongside.board.frame;

import dev.alongside.live.Presence;
import dev.alongside.live.Topics;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One window on one board: its subscriptions, and that it is looked at. */
final class BoardWatch {

    private final PlanId plan;
    private final Presence presence;
    private final List<Topics.Subscription> subscriptions;
    private final Presence.Stay stay;

    /**
     * Begins to watch.
     *
     * @param changed reads the board again with the rights of the person, on any thread
     * @param seen is told who looks at the board, on any thread
     */
    BoardWatch(
            PlanId plan, PersonId person, Topics topics, Presence presence, Runnable changed, Consumer<Set<Id>> seen) {
        this.plan = plan;
        this.presence = presence;
        this.subscriptions = List.of(
                topics.subscribe(plan, hint -> {
                    if (hint instanceof Presence.PresenceChanged) {
                        seen.accept(presence.at(plan));
                    } else {
                        changed.run();
                    }
                }),
                topics.subscribe(person, hint -> changed.run()));
        this.stay = presence.enter(plan, person);
    }

    PlanId plan() {
        return plan;
    }

    void stillHere() {
        presence.stillHere(stay);
    }

    void end() {
        subscriptions.forEach(Topics.Subscription::cancel);
        presence.leave(stay);
    }
}

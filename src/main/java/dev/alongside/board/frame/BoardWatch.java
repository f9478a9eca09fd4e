package dev.alongside.board.frame;

import dev.alongside.live.Place;
import dev.alongside.live.Presence;
import dev.alongside.live.Topics;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** One window on one board: its subscriptions, and that it is looked at. */
final class BoardWatch {

    private final PlanId plan;
    private final PersonId person;
    private final Presence presence;
    private final LongSupplier number;
    private final Runnable changed;
    private final Runnable moved;
    private final List<Topics.Subscription> subscriptions;
    private final Presence.Stay stay;
    private Map<Id, Presence.Here> seen = Map.of();

    /**
     * Begins to watch.
     *
     * @param number the journal number on the screen
     * @param changed reads the board again with the rights of the person, on any thread
     * @param moved is called when others came, went or moved, with the rights of the person, on any thread
     */
    BoardWatch(
            PlanId plan,
            PersonId person,
            Topics topics,
            Presence presence,
            LongSupplier number,
            Runnable changed,
            Runnable moved) {
        this.plan = plan;
        this.person = person;
        this.presence = presence;
        this.number = number;
        this.changed = changed;
        this.moved = moved;
        this.subscriptions =
                List.of(topics.subscribe(plan, this::hear), topics.subscribe(person, hint -> changed.run()));
        this.stay = presence.enter(plan, person);
    }

    PlanId plan() {
        return plan;
    }

    void stillHere() {
        presence.stillHere(stay);
    }

    /** @param byHand whether the person did something, so that this is the window they are in */
    void tell(Place place, boolean byHand) {
        if (byHand) {
            presence.move(stay, place);
        } else {
            presence.carry(stay, place);
        }
    }

    /** Whether this window follows that person from now on. */
    boolean follow(Id whom) {
        return presence.follow(stay, whom);
    }

    void unfollow() {
        presence.unfollow(stay);
    }

    void end() {
        subscriptions.forEach(Topics.Subscription::cancel);
        presence.leave(stay);
    }

    /** What the window itself did is on its screen already, and so is all that was read together. */
    private void hear(Object hint) {
        switch (hint) {
            case Presence.PresenceChanged others -> lookAtOthers();
            case PlanChanged now when now.number() <= number.getAsLong() -> {}
            default -> changed.run();
        }
    }

    /** Hints come one after the other, and most are about the window itself. */
    private void lookAtOthers() {
        var others = new HashMap<>(presence.whereabouts(plan));
        others.remove(person);
        if (others.equals(seen)) return;
        moved.run();
        // Not before: what could not be shown is shown with the next hint.
        seen = others;
    }
}

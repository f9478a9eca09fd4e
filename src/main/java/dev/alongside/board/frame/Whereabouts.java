package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import dev.alongside.live.Place;
import dev.alongside.live.Presence;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells the other side where this window is, and shows its person where the other side is. */
final class Whereabouts implements Attention.Moves {

    private final HiddenFields hidden;
    private final Supplier<Optional<BoardWatch>> watch;
    private final Attention attention = new Attention(this);
    private final WhereLine line = new WhereLine(this::go, this::follow);
    private final FollowBar bar = new FollowBar(this::stop);
    private final Following following;
    private final Consumer<FieldKey> letIn;
    private OwnPlace own = OwnPlace.NOWHERE;
    private Place told = Place.UNTOLD;
    private Optional<OtherHere> other = Optional.empty();

    /**
     * @param watch that of the window, while it is on a board
     * @param letIn shows a part where the other side is, which may wait to be shown
     */
    Whereabouts(HiddenFields hidden, Supplier<Optional<BoardWatch>> watch, Consumer<FieldKey> letIn) {
        this.letIn = letIn;
        this.hidden = hidden;
        this.watch = watch;
        this.following = new Following(attention, bar, watch, () -> own.address());
    }

    /** For the head of the board. */
    Component line() {
        return line;
    }

    /** For the board itself. */
    List<Component> parts() {
        return List.of(attention, bar);
    }

    void show(PlanHeader header, Map<Id, Presence.Here> here) {
        other = OtherHere.of(header, here);
        if (!header.isShared()) following.stop();
        draw();
    }

    /** Another board: what its people may know begins anew. */
    void startOver() {
        following.stop();
        own = OwnPlace.NOWHERE;
        told = Place.UNTOLD;
        other = Optional.empty();
    }

    /** @param name how the other side calls the address */
    void arrive(String address, String name) {
        own = own.at(address, name);
        if (!following.isGoing()) following.stop();
        tell(!following.isGoing());
        draw();
    }

    /** What may be told can have changed, and a window that is watched anew has told nothing. */
    void tellAgain() {
        tell(false);
        following.goOn();
    }

    @Override
    public void moved(List<String> fields, boolean typing) {
        own = own.in(fields, typing);
        tell(true);
    }

    @Override
    public void go() {
        other.ifPresent(this::letIn);
        other.ifPresent(following::go);
    }

    @Override
    public void goAlong() {
        other.ifPresent(following::goAlong);
        draw();
    }

    @Override
    public void stop() {
        following.stop();
        draw();
    }

    @Override
    public void waited() {
        following.endIfAway();
        draw();
    }

    private void follow() {
        other.ifPresent(following::begin);
        draw();
    }

    private void letIn(OtherHere there) {
        there.place().fields().stream()
                .flatMap(field -> FieldKey.find(field).stream())
                .forEach(letIn);
    }

    private void draw() {
        if (following.isOn()) other.ifPresent(this::letIn);
        following.keepUp(other);
        attention.show(other);
        line.show(other, own.address(), following.isOn());
    }

    private void tell(boolean byHand) {
        watch.get().ifPresent(it -> it.tell(told(it.plan()), byHand));
    }

    /** Whoever goes into a field where they may not be seen has not moved at all, for the other side. */
    private Place told(PlanId plan) {
        try {
            var place = hidden.isHidden(plan, own.fields()) ? own.in(lastSeen(plan), false) : own;
            told = place.told();
        } catch (RuntimeException unknown) {
            // Rather too little than too much.
            told = Place.UNTOLD;
        }
        return told;
    }

    private List<String> lastSeen(PlanId plan) {
        boolean isThere = told.address().equals(own.address());
        return isThere && !hidden.isHidden(plan, told.fields()) ? told.fields() : List.of();
    }
}

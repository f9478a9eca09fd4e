package dev.alongside.board.frame;

import dev.alongside.live.Place;
import dev.alongside.live.Presence;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.Map;
import java.util.Optional;

/**
 * The person on the other side of a board, while they look at it.
 *
 * @param name what they are called where the full name would be in the way
 * @param followsReader whether they see what the reader sees
 */
record OtherHere(PersonId person, String name, Side side, Place place, boolean followsReader) {

    /** Nobody but the other side of the partnership of now, whoever else may seem to be here. */
    static Optional<OtherHere> of(PlanHeader header, Map<Id, Presence.Here> here) {
        var view = header.view();
        var side = view.side().other();
        return view.otherPerson()
                .flatMap(person -> Optional.ofNullable(here.get(person))
                        .map(it -> new OtherHere(
                                person,
                                Names.first(header.nameOf(side)),
                                side,
                                it.place(),
                                it.follows().contains(view.person()))));
    }

    /** Whether they are where a window at that address isn't, as far as one may know. */
    boolean isElsewhere(String address) {
        return place.isTold() && !place.address().equals(address);
    }

    String colour() {
        return side == Side.OWNER ? "owner" : "partner";
    }
}

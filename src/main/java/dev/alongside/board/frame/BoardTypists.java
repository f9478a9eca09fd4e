package dev.alongside.board.frame;

import dev.alongside.jointtext.ui.Typists;
import dev.alongside.jointtext.ui.Typists.Typist;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import java.util.stream.Stream;

/** The two of a board as those who may be in its texts. */
public final class BoardTypists {

    private BoardTypists() {}

    public static Typists of(PlanHeader header) {
        var owner = typist(header.plan().owner(), header, Side.OWNER);
        var partner = header.view().partnership().map(it -> typist(it.partner(), header, Side.PARTNER));
        return new Typists(
                header.view().person().value(),
                Stream.concat(Stream.of(owner), partner.stream()).toList());
    }

    private static Typist typist(PersonId person, PlanHeader header, Side side) {
        return new Typist(person.value(), Names.first(header.nameOf(side)), side == Side.OWNER ? 0 : 1);
    }
}

package dev.alongside.plan;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextRight;
import dev.alongside.jointtext.TextRights;
import dev.alongside.people.PersonId;
import dev.alongside.support.Id;
import dev.alongside.support.NotFound;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Texts of one kind that belong to plans; typing in them writes no journal line. */
public abstract class PlanTexts implements TextRights {

    private final PlanAccess access;
    private final String kind;
    private final Set<Side> writers;

    /** @param writers the sides that may type; both may read */
    protected PlanTexts(PlanAccess access, String kind, Set<Side> writers) {
        this.access = access;
        this.kind = kind;
        this.writers = Set.copyOf(writers);
    }

    /** Whether the plan has a place for this text. */
    protected abstract boolean hasPlace(Plan plan, String part);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final TextRight begin(TextPlace place) {
        var act = access.begin(new PlanId(place.root()));
        requirePlace(act.plan(), place);
        return right(act.person(), act.side(), act.partnership(), act.nextNumber() - 1);
    }

    @Override
    public final TextRight look(TextPlace place) {
        var view = access.view(new PlanId(place.root()));
        requirePlace(view.plan(), place);
        return right(view.person(), view.side(), view.partnership(), view.number());
    }

    @Override
    public final Id topic(TextPlace place) {
        return new PlanId(place.root());
    }

    /** The id of a record that a part names; empty unless it is written as we write ids, so that there is one way. */
    protected static Optional<UUID> idIn(String part) {
        try {
            return Optional.of(UUID.fromString(part)).filter(id -> id.toString().equals(part));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void requirePlace(Plan plan, TextPlace place) {
        if (!hasPlace(plan, place.part())) throw new NotFound();
    }

    private TextRight right(PersonId person, Side side, Optional<Partnership> partnership, long number) {
        long from =
                side == Side.OWNER ? 0 : partnership.orElseThrow(NotFound::new).fromNumber();
        return new TextRight(person.value(), writers.contains(side), number, from);
    }
}

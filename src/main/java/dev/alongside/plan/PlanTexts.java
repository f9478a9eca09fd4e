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

/** Texts of one kind that belong to plans; what is typed in them becomes a journal line by and by. */
public abstract class PlanTexts implements TextRights {

    private final PlanAccess access;
    private final String kind;
    private final JournalKind typed;
    private final Set<Side> writers;

    /**
     * @param typed what the journal calls it when somebody typed
     * @param writers the sides that may type; both may read
     */
    protected PlanTexts(PlanAccess access, String kind, JournalKind typed, Set<Side> writers) {
        this.access = access;
        this.kind = kind;
        this.typed = typed;
        this.writers = Set.copyOf(writers);
    }

    /** Whether the plan has a place for this text. */
    protected abstract boolean hasPlace(Plan plan, String part);

    /** What the record is called that the text belongs to, also when it is off the board; empty when it has no title. */
    protected String title(String part) {
        return "";
    }

    /** Key of the attribute that the text is about, empty when it is about none. */
    protected String attribute(String part) {
        return "";
    }

    @Override
    public final String kind() {
        return kind;
    }

    final JournalKind typed() {
        return typed;
    }

    @Override
    public final TextRight begin(TextPlace place) {
        var act = access.begin(new PlanId(place.root()));
        requirePlace(act.plan(), place);
        return right(act.person(), act.side(), act.partnership(), act.number(), true);
    }

    @Override
    public final TextRight look(TextPlace place) {
        var view = access.view(new PlanId(place.root()));
        requirePlace(view.plan(), place);
        return right(view.person(), view.side(), view.partnership(), view.number(), view.isOpen());
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

    private TextRight right(PersonId person, Side side, Optional<Partnership> partnership, long number, boolean open) {
        long from =
                side == Side.OWNER ? 0 : partnership.orElseThrow(NotFound::new).fromNumber();
        return new TextRight(person.value(), open && writers.contains(side), number, from);
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.Standing;
import dev.alongside.matrix.Attribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the other side sees one attribute, as far as they have shown it. */
final class OtherStandingCell extends Composite<NativeTableCell> {

    private record Seen(Optional<Standing> standing, boolean shown) {}

    private final StandingBadge badge;
    private final JustLine justLine = new JustLine(getContent());
    private final EarlierLine earlier = new EarlierLine(getContent());
    private @Nullable Seen seen;

    OtherStandingCell(Attribute attribute, Sides sides) {
        var side = sides.reader().other();
        badge = new StandingBadge("%s standing on %s".formatted(sides.whose(side), attribute.title()));
        getContent().addClassName("cell-standing");
        new FieldKey("standing", attribute.key()).mark(getContent());
        getContent().addClassName("by-" + sides.colour(side));
        getContent()
                .getElement()
                .setAttribute("data-who", sides.firstName(side))
                .setAttribute("data-initials", sides.initials(side));
        getContent().add(badge);
    }

    void show(Optional<Standing> standing, boolean shown, Changes changes) {
        var before = seen;
        var now = new Seen(standing, shown);
        if (now.equals(before)) return;
        seen = now;
        badge.show(standing, shown);
        earlier.show(standing);
        if (before != null && (standing.isPresent() || before.standing().isPresent()))
            justLine.mark(getContent(), changes);
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Icon;
import java.util.Optional;

/** How the reader sees one attribute, and whether anybody else sees that. */
final class OwnStandingCell extends Composite<NativeTableCell> {

    private final Attribute attribute;
    private final AttributeActs acts;
    private final OwnStanding standing;
    private final StandingBadge closed;
    private final Span hidden = Icon.words("hidden", "Only you see this", "state", "tiny");
    private final EarlierLine earlier = new EarlierLine();
    private Optional<Standing> own = Optional.empty();

    OwnStandingCell(Attribute attribute, Sides sides, AttributeActs acts) {
        this.attribute = attribute;
        this.acts = acts;
        this.standing = new OwnStanding(attribute.title(), this::say, this::takeAway);
        closed = new StandingBadge("Your standing on " + attribute.title());
        getContent().addClassName("cell-standing");
        new FieldKey("standing", attribute.key()).lead(getContent());
        getContent().addClassName("by-" + sides.colour(sides.reader()));
        getContent()
                .getElement()
                .setAttribute("data-who", sides.firstName(sides.reader()))
                .setAttribute("data-initials", sides.initials(sides.reader()));
        getContent().add(sides.open() ? standing : closed, new Div(hidden), earlier);
    }

    /** @param isHidden whether the other side would see it if the reader's view were shown */
    void show(Optional<Standing> own, boolean isHidden) {
        this.own = own;
        standing.show(own);
        closed.show(own, true);
        earlier.show(own);
        hidden.setVisible(isHidden && own.isPresent());
    }

    private void say(StandingKind kind) {
        acts.say(attribute, own, kind, own.map(Standing::note).orElse(""));
    }

    private void takeAway() {
        own.ifPresent(acts::takeAway);
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Optional;
import java.util.function.Consumer;

/** How the reader sees one attribute, and whether anybody else sees that. */
final class OwnStandingCell extends Composite<NativeTableCell> {

    private final Attribute attribute;
    private final AttributeActs acts;
    private final Consumer<Optional<Standing>> standing;
    private final Later<Div> hidden = new Later<>(getContent(), 1, OwnStandingCell::onlyYou);
    private final EarlierLine earlier = new EarlierLine(getContent());
    private Optional<Standing> own = Optional.empty();

    OwnStandingCell(Attribute attribute, Sides sides, AttributeActs acts) {
        this.attribute = attribute;
        this.acts = acts;
        getContent().addClassName("cell-standing");
        new FieldKey("standing", attribute.key()).lead(getContent());
        getContent().addClassName("by-" + sides.colour(sides.reader()));
        getContent()
                .getElement()
                .setAttribute("data-who", sides.firstName(sides.reader()))
                .setAttribute("data-initials", sides.initials(sides.reader()));
        standing = sides.open() ? toSay() : toRead();
    }

    /** @param isHidden whether the other side would see it if the reader's view were shown */
    void show(Optional<Standing> own, boolean isHidden) {
        this.own = own;
        standing.accept(own);
        earlier.show(own);
        hidden.show(isHidden && own.isPresent(), said -> {});
    }

    private Consumer<Optional<Standing>> toSay() {
        var choice = new OwnStanding(attribute.title(), this::say, this::takeAway);
        getContent().add(choice);
        return choice::show;
    }

    private Consumer<Optional<Standing>> toRead() {
        var badge = new StandingBadge("Your standing on " + attribute.title());
        getContent().add(badge);
        return now -> badge.show(now, true);
    }

    private static Div onlyYou() {
        return new Div(Icon.words("hidden", "Only you see this", "state", "tiny"));
    }

    private void say(StandingKind kind) {
        acts.say(attribute, own, kind, own.map(Standing::note).orElse(""));
    }

    private void takeAway() {
        own.ifPresent(seen -> acts.takeAway(attribute, seen));
    }
}

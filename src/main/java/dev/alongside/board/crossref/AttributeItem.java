package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.comments.CommentCount;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.comments.Talk;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.ReadingState;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Bold;
import dev.alongside.support.Later;
import dev.alongside.support.OnePiece;

/** One attribute in the list beside the opened one, with both standings in short. */
final class AttributeItem extends Composite<AttributeLink> {

    private final PlanId plan;
    private final Attribute attribute;
    private final Sides sides;
    private final StandingBadge owner;
    private final StandingBadge partner;
    private final ReadingStateLine reading = new ReadingStateLine("Reading being written");
    private final Span coverage = new Span();
    private final Later<OnePiece> comments;

    AttributeItem(PlanId plan, Attribute attribute, Sides sides) {
        this.plan = plan;
        this.attribute = attribute;
        this.sides = sides;
        owner = new StandingBadge(sides.whose(Side.OWNER) + " standing");
        partner = new StandingBadge(sides.whose(Side.PARTNER) + " standing");
        var row = new Span(sides.avatar(Side.OWNER, "s"), owner);
        if (sides.isShared()) row.add(sides.avatar(Side.PARTNER, "s"), partner);
        row.addClassName("row");
        coverage.addClassName("coverage");
        var below = new Span(reading, coverage);
        below.addClassName("beneath");
        getContent().add(new Bold(attribute.title()), row, below);
        comments = new Later<>(below, () -> new OnePiece(new Span()));
        getContent().addClassName("item");
        new FieldKey("attribute", attribute.key()).mark(getContent());
        getContent().getElement().setAttribute("data-row", "");
    }

    @Override
    protected AttributeLink initContent() {
        return new AttributeLink(plan, attribute);
    }

    void show(AttributeLine line, CrossReferencePage page, Talk talk, boolean opened) {
        owner.show(sides.readerIsOwner() ? line.own() : line.other(), sides.readerIsOwner() || page.otherShown());
        partner.show(sides.readerIsOwner() ? line.other() : line.own(), !sides.readerIsOwner() || page.otherShown());
        reading.show(page.readingState(line), sides);
        coverage.setText(CoverageWords.of(line));
        coverage.setVisible(page.readingState(line) == ReadingState.OPEN);
        comments.show(talk.open().isPresent(), count -> count.show(new CommentCount(talk)));
        if (opened) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}

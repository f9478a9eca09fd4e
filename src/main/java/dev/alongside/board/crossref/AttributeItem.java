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
import dev.alongside.support.OnePiece;

/** One attribute in the list beside the opened one, with both standings in short. */
final class AttributeItem extends Composite<AttributeLink> {

    private final PlanId plan;
    private final Attribute attribute;
    private final Sides sides;
    private final StandingBadge owner;
    private final StandingBadge partner;
    private final OnePiece below = new OnePiece(new Span());

    AttributeItem(PlanId plan, Attribute attribute, Sides sides) {
        this.plan = plan;
        this.attribute = attribute;
        this.sides = sides;
        owner = new StandingBadge(sides.whose(Side.OWNER) + " standing");
        partner = new StandingBadge(sides.whose(Side.PARTNER) + " standing");
        var row = new Span(sides.avatar(Side.OWNER, "s"), owner);
        if (sides.isShared()) row.add(sides.avatar(Side.PARTNER, "s"), partner);
        row.addClassName("row");
        getContent().add(new OnePiece(new Bold(attribute.title())), row, below);
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
        below.show(beneath(line, page.readingState(line), talk));
        if (opened) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private Span beneath(AttributeLine line, ReadingState state, Talk talk) {
        var beneath = new Span();
        beneath.addClassName("beneath");
        beneath.add(
                state == ReadingState.OPEN
                        ? coverage(line)
                        : ReadingStateLine.words(state, "Reading being written", sides));
        if (talk.open().isPresent()) beneath.add(new CommentCount(talk));
        return beneath;
    }

    private static Span coverage(AttributeLine line) {
        var coverage = new Span(CoverageWords.of(line));
        coverage.addClassName("coverage");
        return coverage;
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.support.Icon;

/** Says whether the other side sees the reader's standings, and lets the reader show them or take them back. */
final class ViewBar extends Composite<Div> {

    private final Sides sides;
    private final Span sign = new Span();
    private final Span words = new Span();
    private final Button show;
    private final Button takeBack;

    ViewBar(Sides sides, AttributeActs acts) {
        this.sides = sides;
        show = new Button("Show my view", new Icon("show"), pressed -> acts.showView());
        takeBack = new Button("Take back", new Icon("hidden"), pressed -> acts.takeViewBack());
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Span(show, takeBack);
        end.addClassNames("end", "row");
        words.addClassName("words");
        getContent().addClassNames("bar", "view-bar");
        getContent().add(sign, words, end);
    }

    void show(CrossReferencePage page) {
        getContent().setVisible(sides.open() && sides.isShared() && !(page.ownShown() && page.otherShown()));
        show.setVisible(!page.ownShown());
        takeBack.setVisible(page.ownShown());
        sign.removeAll();
        sign.add(new Icon(page.ownShown() ? "show" : "hidden"));
        words.setText(page.ownShown() ? shown() : hidden(page.otherShown()));
    }

    private String shown() {
        return "%1$s sees your view. You can take it back as long as %1$s has not shown theirs."
                .formatted(sides.otherName());
    }

    private String hidden(boolean otherShown) {
        var start = otherShown
                ? sides.otherName() + " has shown a view; yours is still hidden. "
                : "Only you see your view. ";
        return start
                + "Showing it lets %s see all of it at once, and from then on every change. "
                        .formatted(sides.otherName())
                + sides.takingBack(otherShown);
    }
}

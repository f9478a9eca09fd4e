package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.Names;
import dev.alongside.crossref.EarlierView;
import dev.alongside.matrix.Attribute;
import java.util.List;
import java.util.Optional;

/** How those saw the attribute, with whom the board was shared before, as far as they showed it to its owner. */
final class EarlierViews extends Composite<UnorderedList> {

    private final Attribute attribute;
    private List<EarlierView> shown = List.of();

    EarlierViews(Attribute attribute) {
        this.attribute = attribute;
        getContent().addClassName("earlier-views");
        getContent().getElement().setAttribute("aria-label", "Views from before the sharing ended");
        getContent().setVisible(false);
    }

    void show(List<EarlierView> views) {
        if (views.equals(shown)) return;
        shown = views;
        getContent().removeAll();
        views.forEach(view -> getContent().add(item(view)));
        getContent().setVisible(!views.isEmpty());
    }

    private ListItem item(EarlierView view) {
        var name = Names.first(view.partner());
        var badge = new StandingBadge("%s's standing on %s".formatted(name, attribute.title()));
        badge.show(Optional.of(view.standing()), true);
        var when = new Span("%s saw it so before the sharing ended".formatted(name));
        when.addClassNames("tiny", "quiet");
        var note = new Span(view.standing().note());
        note.addClassName("note");
        note.setVisible(!view.standing().note().isEmpty());
        var item = new ListItem(badge, when);
        new EarlierLine(item).show(Optional.of(view.standing()));
        item.add(note);
        item.addClassName("row");
        return item;
    }
}

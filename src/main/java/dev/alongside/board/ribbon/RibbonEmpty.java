package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;

/** What stands on the ribbon while there is nothing on it; for whoever may write, it leads to where that is done. */
final class RibbonEmpty extends Composite<Div> {

    private final Later<Component> history;
    private final Later<Component> goals;

    /** @param isOwn whether the reader is the one who may write */
    RibbonEmpty(RibbonPlaces places, boolean isOwn) {
        history = new Later<>(getContent(), 0, () -> standing("behind", history(places, isOwn)));
        goals = new Later<>(getContent(), () -> standing("ahead", goals(places, isOwn)));
        getContent().addClassName("ribbon-empty");
    }

    void show(Timeline timeline) {
        history.show(timeline.wins().isEmpty() && timeline.programs().isEmpty(), there -> {});
        goals.show(timeline.goals().isEmpty(), there -> {});
    }

    private static Component standing(String where, Component words) {
        words.addClassName(where);
        return words;
    }

    static Component history(RibbonPlaces places, boolean isOwn) {
        return isOwn
                ? link("win", "Your first win appears here. A line is enough.", places.writeWin())
                : Icon.words("win", "No win is written down yet.", "nothing");
    }

    static Component goals(RibbonPlaces places, boolean isOwn) {
        return isOwn
                ? link("goal", "What do you want to reach next?", places.writeGoal())
                : Icon.words("goal", "No goal is written down yet.", "nothing");
    }

    private static Component link(String icon, String words, String address) {
        var link = new Anchor(address, new Icon(icon), new Span(words));
        link.addClassName("nothing");
        return link;
    }
}

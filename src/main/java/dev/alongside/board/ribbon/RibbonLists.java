package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;

/** The ribbon as two lists by date, also for narrow screens. */
final class RibbonLists extends Composite<Div> {

    private final RibbonList history;
    private final RibbonList goals;
    private final RibbonPlaces places;
    private final RibbonWords words;

    RibbonLists(RibbonPlaces places, boolean isOwn, RibbonWords words) {
        this.places = places;
        this.words = words;
        history = new RibbonList("win", "History", RibbonEmpty.history(places, isOwn));
        goals = new RibbonList("goal", "Goals", RibbonEmpty.goals(places, isOwn));
        getContent().addClassName("ribbon-lists");
        getContent().add(history, goals);
    }

    void show(RibbonWindow window, RibbonLayout layout, Timeline timeline) {
        history.show(
                RibbonWords.history(window, layout.winsInWindow(), 0),
                Listed.history(timeline, layout.axis(), words, places));
        goals.show(RibbonWords.goals(timeline), Listed.goals(timeline, words, places));
    }

    void mark(Changes changes) {
        history.mark(changes);
        goals.mark(changes);
    }
}

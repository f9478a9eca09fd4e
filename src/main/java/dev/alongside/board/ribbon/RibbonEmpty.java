package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** What stands on the ribbon while there is nothing on it. */
final class RibbonEmpty extends Composite<Div> {

    private final Span history;
    private final Span goals;

    /** @param isOwn whether the reader is the one who may write */
    RibbonEmpty(boolean isOwn) {
        history = Icon.words(
                "win",
                isOwn ? "Your first win appears here. A line is enough." : "No win is written down yet.",
                "nothing",
                "behind");
        goals = Icon.words(
                "goal", isOwn ? "What do you want to reach next?" : "No goal is written down yet.", "nothing", "ahead");
        getContent().addClassName("ribbon-empty");
        getContent().add(history, goals);
    }

    void show(Timeline timeline) {
        history.setVisible(timeline.wins().isEmpty() && timeline.programs().isEmpty());
        goals.setVisible(timeline.goals().isEmpty());
    }
}

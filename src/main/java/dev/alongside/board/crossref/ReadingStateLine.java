package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.crossref.ReadingState;
import dev.alongside.support.Icon;

/** Where the two stand with the wording, in a sign and words. */
final class ReadingStateLine extends Composite<Span> {

    /** As short as the list of all attributes has room for. */
    void showShort(ReadingState state, Sides sides) {
        show(state, sides);
        if (state != ReadingState.BEING_WRITTEN) return;
        getContent().removeAll();
        say("edit", "Reading being written", "open");
    }

    void show(ReadingState state, Sides sides) {
        getContent().removeAll();
        getContent().setClassName("state");
        switch (state) {
            case OPEN -> {}
            case CLEAR_TO_BOTH -> say("check", "Clear to both", "");
            case MISSING -> say("unclear", "No reading yet", "");
            case BEING_WRITTEN -> say("edit", "Draft, not confirmed yet", "open");
            case CHANGED_SINCE_CONFIRMED -> say("outdated", "Changed since confirmed", "open");
            case WAITS_FOR_READER -> say("clock", "Waits for you to confirm", "open");
            case WAITS_FOR_OTHER -> say("clock", "Waits for %s to confirm".formatted(sides.otherName()), "open");
            case CONFIRMED -> say("understanding", "Reading confirmed", "ok");
        }
        getContent().setVisible(state != ReadingState.OPEN);
    }

    void focus() {
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().executeJs("this.focus()");
    }

    private void say(String icon, String words, String tone) {
        getContent().add(new Icon(icon), new Span(words));
        if (!tone.isEmpty()) getContent().addClassName(tone);
    }
}

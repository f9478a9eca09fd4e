package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.crossref.ReadingState;
import dev.alongside.support.Icon;

/** Where the two stand with the wording, in a sign and words. */
final class ReadingStateLine extends Composite<Span> {

    private final String written;

    ReadingStateLine() {
        this("Draft, not confirmed yet");
    }

    /** @param written what is said of a reading that somebody writes */
    ReadingStateLine(String written) {
        this.written = written;
    }

    void show(ReadingState state, Sides sides) {
        getContent().removeAll();
        getContent().setClassName("state");
        switch (state) {
            case OPEN -> {}
            case CLEAR_TO_BOTH -> say("check", "Clear to both", "");
            case MISSING -> say("unclear", "No reading yet", "");
            case BEING_WRITTEN -> say("edit", written, "open");
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

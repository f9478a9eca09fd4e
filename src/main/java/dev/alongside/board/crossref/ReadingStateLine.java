package dev.alongside.board.crossref;

import com.vaadin.flow.component.html.Span;
import dev.alongside.crossref.ReadingState;
import dev.alongside.support.Icon;
import dev.alongside.support.OnePiece;

/** Where the two stand with the wording, in a sign and words. */
final class ReadingStateLine extends OnePiece {

    private final String written;

    ReadingStateLine() {
        this("Draft, not confirmed yet");
    }

    /** @param written what is said of a reading that somebody writes */
    ReadingStateLine(String written) {
        super(new Span());
        this.written = written;
    }

    void show(ReadingState state, Sides sides) {
        show(words(state, written, sides));
        setVisible(state != ReadingState.OPEN);
    }

    /** @param written what is said of a reading that somebody writes */
    static Span words(ReadingState state, String written, Sides sides) {
        if (state.isOffered() && !sides.open()) return Icon.words("edit", "Offered, not confirmed", "state", "open");
        return switch (state) {
            case OPEN -> new Span();
            case CLEAR_TO_BOTH -> Icon.words("check", "Clear to both", "state");
            case MISSING -> Icon.words("unclear", "No reading yet", "state");
            case BEING_WRITTEN -> Icon.words("edit", written, "state", "open");
            case ASKED_BY_READER -> Icon.words("comment", "You asked back", "state", "open");
            case ASKED_BY_OTHER -> Icon.words("comment", sides.otherName() + " asked back", "state", "open");
            case CHANGED_SINCE_CONFIRMED -> Icon.words("outdated", "Changed since confirmed", "state", "open");
            case WAITS_FOR_READER -> Icon.words("clock", "Waits for you to confirm", "state", "open");
            case WAITS_FOR_OTHER ->
                Icon.words("clock", "Waits for %s to confirm".formatted(sides.otherName()), "state", "open");
            case CONFIRMED -> Icon.words("understanding", "Reading confirmed", "state", "ok");
        };
    }

    void focus() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus()");
    }
}

package dev.alongside.board.hints;

import com.vaadin.flow.component.UI;
import dev.alongside.people.Hints;
import java.util.Set;

/** Knows which guidance the reader of a board still wants, and keeps what they hide or bring back. */
public final class Guide {

    private final Hints hints;
    private final Runnable refresh;
    private Set<String> hidden = Set.of();

    /** @param refresh reads and shows the board anew */
    public Guide(Hints hints, Runnable refresh) {
        this.hints = hints;
        this.refresh = refresh;
    }

    /** @param names of what the reader has hidden */
    public void show(Set<String> names) {
        hidden = names;
    }

    public boolean offers(Guidance guidance) {
        return !hidden.contains(guidance.key());
    }

    public void hide(Guidance guidance) {
        hints.hide(guidance.key());
        refresh.run();
    }

    /** Puts the keyboard at the beginning of the page, where what had it is gone. */
    public static void focusPage() {
        UI.getCurrentOrThrow().getPage().executeJs("document.getElementById('main')?.focus({preventScroll: true})");
    }

    public void bringBack(Guidance guidance) {
        hints.show(guidance.key());
        refresh.run();
    }
}

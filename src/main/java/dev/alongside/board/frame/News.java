package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What the other side changed since the board was opened, for those who listen to the page. It is not seen; the browser
 * reads it out, at most once in 5 s, and counts what came in while the connection was away.
 */
final class News extends Composite<Span> {

    private static final String BY = "data-by";
    private static final String NEWEST = "data-newest";

    private @Nullable PlanId plan;
    private int cameIn;

    News() {
        getContent().addClassName("sr");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(BoardState<?> state, Changes changes) {
        var now = state.header().plan().id();
        if (!now.equals(plan)) forget();
        plan = now;
        changes.newest().ifPresent(line -> tell(line, state, changes));
        cameIn += changes.count();
        getContent().getElement().setAttribute("data-came-in", String.valueOf(cameIn));
    }

    private void tell(JournalLine newest, BoardState<?> state, Changes changes) {
        getContent()
                .getElement()
                .setAttribute(BY, changes.otherName())
                .setAttribute(NEWEST, ChangeWords.of(newest, state.header(), state.edition()));
    }

    /** The next board may be shared with somebody else. */
    private void forget() {
        getContent().getElement().removeAttribute(BY).removeAttribute(NEWEST);
    }
}

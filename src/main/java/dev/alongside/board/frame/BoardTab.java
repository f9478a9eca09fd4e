package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One tab of a board.
 *
 * @param <P> what it reads and shows
 */
public abstract class BoardTab<P> extends Composite<Div> {

    private @Nullable Board board;
    private @Nullable PlanId madeFor;

    /** Reads with the reader's rights, on any thread; touches no component. */
    protected abstract P read(PlanId plan);

    /**
     * Shows what was read, under the UI's lock: first when the tab is opened, then after each change. Updates in
     * place, so that focus, scroll and half-typed text stay.
     */
    protected abstract void show(P page, Changes changes);

    /** Puts away what was made for another plan; the router keeps the tab when the address names another board. */
    protected void startOver() {
        getContent().removeAll();
    }

    /** Does what the address asks for, once it is shown; nothing where that has no meaning or is not allowed. */
    protected void begin(Beginning wish) {}

    /** Opens the part that an address asks for and leads the person there, after the tab was shown. */
    protected void bring(FieldKey part) {}

    /** Shows a part that waits to be shown; the tab may not have been shown yet, as while the database is away. */
    protected void letIn(FieldKey part) {}

    /** The board around this tab; there from before the first {@link #show}. */
    protected Board board() {
        if (board == null) throw new IllegalStateException("This tab is not on a board");
        return board;
    }

    void board(Board board) {
        this.board = board;
        madeFor = board.plan();
    }

    /** Whether its parts, and what they offer, are those of another plan. */
    boolean isMadeForAnother(PlanId plan) {
        return madeFor != null && !madeFor.equals(plan);
    }
}

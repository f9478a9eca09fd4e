package dev.alongside.board.frame;

import dev.alongside.board.hints.Guide;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;

/** What a tab may ask of the board around it. */
public interface Board {

    PlanId plan();

    /** The plan's head as it is shown now. */
    PlanHeader header();

    /** Which guidance the reader still wants. */
    Guide guide();

    /** Opens why the owner wants it, for them to write. */
    void writeWhy();

    /** Reads and shows the newest at once, for the person's own acts. */
    void refresh();

    /** Whether the tab takes the whole height and scrolls its own parts, as a list beside its detail does. */
    void split(boolean split);
}

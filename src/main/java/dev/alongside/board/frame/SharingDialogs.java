package dev.alongside.board.frame;

import dev.alongside.plan.PlanHeader;

/** What the owner can do about sharing now: begin, or stop. */
public interface SharingDialogs {

    /** @param after is run when it was done */
    void open(PlanHeader header, Runnable after);
}

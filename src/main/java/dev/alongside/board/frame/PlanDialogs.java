package dev.alongside.board.frame;

import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import java.util.function.Consumer;

/** Where a person decides about a plan as a whole. */
public interface PlanDialogs {

    /** @param changed reads the board again, after the act and when the plan changed meanwhile */
    void change(PlanHeader header, Edition edition, Runnable changed);

    /** @param onDecline does it with the reason; may refuse */
    void decline(String proposer, Consumer<String> onDecline);

    /** @param changed reads the board again, after closing and when the plan changed meanwhile */
    void close(PlanHeader header, Edition edition, Runnable changed);

    void startNext(PlanId from);
}

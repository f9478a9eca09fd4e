package dev.alongside.board.frame;

import dev.alongside.plan.PlanId;
import java.util.List;

/** Knows in which fields of a board its reader may not be seen; said by whoever composes the board. */
public interface HiddenFields {

    /** @param fields keys of the field the current person is in and of what is around it */
    boolean isHidden(PlanId plan, List<String> fields);
}

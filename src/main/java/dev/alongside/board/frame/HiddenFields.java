package dev.alongside.board.frame;

import dev.alongside.plan.PlanId;
import java.util.List;

/** Knows in which fields of a board its reader may not be seen; said by whoever composes the board. */
public interface HiddenFields {

    /**
     * What the other side may know of where the current person is.
     *
     * @param fields keys of the field they are in and of what is around it
     * @return all of them, or only those around the one that is hidden
     */
    List<String> seen(PlanId plan, List<String> fields);
}

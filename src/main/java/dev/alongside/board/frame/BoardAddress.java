package dev.alongside.board.frame;

import com.vaadin.flow.router.RouteParameters;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import java.util.Optional;
import java.util.UUID;

/**
 * What the address of a board names.
 *
 * @param attribute key of the attribute that is opened, empty for the board as a whole
 */
record BoardAddress(PlanId plan, Optional<String> attribute) {

    /** Refused like an address of nothing when it can't be one of a plan. */
    static BoardAddress of(RouteParameters parameters) {
        return new BoardAddress(
                parameters.get("plan").map(BoardAddress::plan).orElseThrow(NotFound::new), parameters.get("attribute"));
    }

    private static PlanId plan(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

package dev.alongside.board.goals;

import dev.alongside.board.form.Unsent;
import dev.alongside.plan.PlanId;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapId;
import java.util.List;

/** Where the reason is kept why a proposal is declined, as long as nobody has sent it. */
record DeclinePlace(PlanId plan, SwapId swap) {

    static DeclinePlace of(Swap swap) {
        return new DeclinePlace(swap.plan(), swap.id());
    }

    /** Those on one plan where a reason is kept. */
    static List<DeclinePlace> of(PlanId plan) {
        return Unsent.inThisWindow().places(DeclinePlace.class).stream()
                .filter(place -> place.plan.equals(plan))
                .toList();
    }
}

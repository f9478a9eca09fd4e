package dev.alongside.board.goals;

import dev.alongside.board.form.Left;
import dev.alongside.board.form.Unsent;
import dev.alongside.plan.PlanId;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapId;
import java.util.List;
import java.util.Set;

/** Where the reason is kept why a proposal is declined, as long as nobody has sent it. */
record DeclinePlace(PlanId plan, SwapId swap) {

    static DeclinePlace of(Swap swap) {
        return new DeclinePlace(swap.plan(), swap.id());
    }

    /**
     * What is kept for proposals that are not there any more.
     *
     * @param there those that are
     */
    static List<Left> gone(PlanId plan, Set<SwapId> there) {
        return Unsent.inThisWindow().places(DeclinePlace.class).stream()
                .filter(place -> place.plan.equals(plan) && !there.contains(place.swap))
                .map(place -> new Left(place, "The proposal that this answers is not there any more"))
                .toList();
    }
}

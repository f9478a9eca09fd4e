package dev.alongside.plan;

import java.util.List;

/**
 * The plans whose boards somebody may open today.
 *
 * @param own theirs
 * @param shared those of others that are shared with them, by the owner's name, closed ones last
 */
public record PlansInReach(List<PlanLine> own, List<PlanLine> shared) {

    public PlansInReach {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
    }
}

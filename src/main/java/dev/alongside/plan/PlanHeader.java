package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.util.Optional;

/**
 * What the head of a board says.
 *
 * @param ownerIsTpm whether the owner may begin plans
 * @param manager who the plan could be shared with today, for the owner only
 * @param message what the owner wrote to the reader when they shared, empty once the reader has put it away
 * @param tellsWhy whether anything is written about why the owner wants it
 * @param change what one side proposes to change about the plan, or proposed and the other declined
 */
public record PlanHeader(
        View view,
        String ownerName,
        boolean ownerIsTpm,
        Optional<String> partnerName,
        Optional<PersonId> manager,
        Optional<String> managerName,
        Optional<String> message,
        boolean tellsWhy,
        Optional<ProposedChange> change) {

    public Plan plan() {
        return view.plan();
    }

    /** For the owner, whom the plan is shared with, else whom it could be shared with today. */
    public Optional<String> otherOrManager() {
        return partnerName.or(() -> managerName);
    }

    public boolean isShared() {
        return view.partnership().isPresent();
    }

    /** The name of a side; empty for a partner that isn't there. */
    public String nameOf(Side side) {
        return side == Side.OWNER ? ownerName : partnerName.orElse("");
    }
}

package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.util.Optional;

/**
 * What a plan is to the person who looks at it.
 *
 * @param number the number of the newest journal line when the reading began
 */
public record View(Plan plan, PersonId person, Side side, Optional<Partnership> partnership, long number) {

    /** Whether anything can be written on the plan, by whichever side it is for. */
    public boolean isOpen() {
        return plan.isActive();
    }

    /** Whether this person writes what is left to that side. */
    public boolean mayWriteAs(Side only) {
        return isOpen() && side == only;
    }

    /** The first journal number this person may read. */
    long firstNumber() {
        return side == Side.OWNER ? 1 : partnership.map(Partnership::fromNumber).orElse(number + 1);
    }

    /** Who sits on the other side, nobody while the plan is not shared. */
    public Optional<PersonId> otherPerson() {
        return side == Side.PARTNER ? Optional.of(plan.owner()) : partnership.map(Partnership::partner);
    }
}

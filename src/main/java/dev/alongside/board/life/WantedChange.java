package dev.alongside.board.life;

import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAim;
import java.util.Optional;

/**
 * Where somebody wants a plan to lead, as they typed it.
 *
 * @param target empty when none is chosen
 */
record WantedChange(Optional<Level> target, String cycle, String why) {

    /** Where it leads already. */
    static WantedChange of(Plan plan, Edition edition) {
        return new WantedChange(edition.findLevel(plan.targetLevel()), plan.cycle(), "");
    }

    /** Refused when something is missing. */
    PlanAim aim() {
        return new PlanAim(target.map(Level::key).orElse(""), cycle);
    }

    String levelName() {
        return target.map(Level::name).orElse("");
    }
}

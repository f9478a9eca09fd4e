package dev.alongside.board.goals;

import dev.alongside.board.form.LinkEditing;
import dev.alongside.board.form.Speaking;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Links;
import dev.alongside.goals.Goals;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services behind the Goals tab. */
@Component
record GoalsActs(Goals goals, Links links, CrossReference cross) {

    GoalsTab read(PlanId plan) {
        return new GoalsTab(goals.read(plan), cross.read(plan));
    }

    LinkEditing editing(List<Speaking> seen) {
        return new LinkEditing(links, cross, seen);
    }
}

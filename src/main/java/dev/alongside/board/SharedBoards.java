package dev.alongside.board;

import dev.alongside.people.People;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.Plans;
import dev.alongside.support.NavigationLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads a manager to each board that is shared with them. */
@Component
class SharedBoards implements NavigationLinks {

    private final Plans plans;
    private final People people;

    SharedBoards(Plans plans, People people) {
        this.plans = plans;
        this.people = people;
    }

    @Override
    public List<Link> links() {
        if (!people.isManager()) return List.of();
        return plans.reports().stream()
                .flatMap(report -> report.plan().stream())
                .map(SharedBoards::link)
                .toList();
    }

    private static Link link(PlanLine plan) {
        return new Link(plan.ownerName(), "board/" + plan.id().value(), plan.closedAt() == null ? "" : "closed");
    }
}

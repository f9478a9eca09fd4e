package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.plan.PlanId;

/** Leads from the head of a board to what happened on it. */
final class JournalLink extends Composite<RouterLink> {

    private final Class<? extends BoardTab<?>> journal;

    JournalLink(Class<? extends BoardTab<?>> journal) {
        this.journal = journal;
        getContent().addClassName("journal-link");
        getContent().setText("What happened");
    }

    void show(PlanId plan) {
        getContent()
                .setRoute(
                        journal,
                        new RouteParameters(new RouteParam("plan", plan.value().toString())));
    }

    void select(Class<?> view) {
        if (view.equals(journal)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}

package dev.alongside.board.crossref;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;

/** Leads to one attribute of a board, or back to all of them. */
final class AttributeLink extends RouterLink {

    /** The parameter of the address that names the filter. */
    static final String SHOW = "show";

    AttributeLink(PlanId plan, Attribute attribute) {
        super("", CrossReferenceView.class, to(plan, attribute.key()));
    }

    static RouteParameters to(PlanId plan, String attribute) {
        return new RouteParameters(
                new RouteParam("plan", plan.value().toString()), new RouteParam("attribute", attribute));
    }

    static RouteParameters toAll(PlanId plan) {
        return new RouteParameters(new RouteParam("plan", plan.value().toString()));
    }
}

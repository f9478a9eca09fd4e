package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.plan.PlanId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tabs of a board: each is a route, so each is a link with an address. */
final class BoardTabs extends Composite<Nav> {

    private final Map<Class<? extends Component>, RouterLink> links = new LinkedHashMap<>();

    /** @param last a way to what is no part of the work itself */
    BoardTabs(TabTitles titles, Component last) {
        getContent().addClassName("tabs");
        getContent().getElement().setAttribute("aria-label", "Parts of this board");
        titles.inOrder().forEach(tab -> links.put(tab.view(), link(tab)));
        links.values().forEach(getContent()::add);
        getContent().add(last);
    }

    private static RouterLink link(TabTitles.Tab tab) {
        var link = new RouterLink();
        link.setText(tab.title());
        if (!tab.key().isEmpty()) link.getElement().setAttribute("data-go", tab.key());
        link.setClassName("only-narrow", tab.isForNarrow());
        return link;
    }

    void show(PlanId plan) {
        var parameters = new RouteParameters(new RouteParam("plan", plan.value().toString()));
        links.forEach((view, link) -> link.setRoute(view, parameters));
    }

    void select(Class<?> view) {
        links.forEach((each, link) -> {
            if (each.equals(view)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }
}

package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.plan.PlanId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The tabs of a board: each is a route, so each is a link with an address. */
final class BoardTabs extends Composite<Nav> {

    private final Map<Class<? extends Component>, RouterLink> links = new LinkedHashMap<>();

    /** @param last a way to what is no part of the work itself */
    BoardTabs(TabTitles titles, Component last) {
        getContent().addClassName("tabs");
        getContent().getElement().setAttribute("aria-label", "Parts of this board");
        titles.inOrder().forEach((view, words) -> {
            var link = new RouterLink();
            link.setText(words);
            // With g and this letter the keyboard goes there.
            link.getElement()
                    .setAttribute(
                            "data-go",
                            words.equals("Cross-reference")
                                    ? "b"
                                    : words.substring(0, 1).toLowerCase(Locale.ROOT));
            links.put(view, link);
            getContent().add(link);
        });
        getContent().add(last);
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

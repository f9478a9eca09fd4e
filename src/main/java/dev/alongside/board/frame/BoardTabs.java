package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.plan.PlanId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The tabs of a board; each is a route, so each has an address. */
final class BoardTabs extends Composite<Tabs> {

    private final Map<Class<? extends Component>, RouterLink> links = new LinkedHashMap<>();
    private final Map<Class<? extends Component>, Tab> tabs = new LinkedHashMap<>();

    BoardTabs(TabTitles titles) {
        getContent().setAutoselect(false);
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
            link.getElement().setAttribute("tabindex", "-1");
            links.put(view, link);
            tabs.put(view, new Tab(link));
        });
        getContent().add(tabs.values().toArray(Tab[]::new));
    }

    void show(PlanId plan) {
        var parameters = new RouteParameters(new RouteParam("plan", plan.value().toString()));
        links.forEach((view, link) -> link.setRoute(view, parameters));
    }

    void select(Class<?> view) {
        getContent().setSelectedTab(tabs.get(view));
    }
}

package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.LevelWords;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanLine;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.List;

/** All plans of the current person, those that go on before those that are closed. */
final class OwnPlans extends Composite<Section> {

    private final Matrices matrices;
    private final Dates dates;

    OwnPlans(String title, List<PlanLine> plans, Matrices matrices, Dates dates) {
        this.matrices = matrices;
        this.dates = dates;
        var list = new UnorderedList();
        list.addClassName("entries");
        plans.forEach(plan -> list.add(entry(plan)));
        getContent().addClassName("section");
        getContent().setAriaLabel(title);
        var head = new Div(new Icon("board"), new H2(title));
        head.addClassName("section-head");
        getContent().add(head, list);
    }

    private ListItem entry(PlanLine plan) {
        var edition = matrices.read(plan.edition());
        var link = new Anchor("board/" + plan.id().value(), new Bold(LevelWords.of(edition, plan)));
        var about = new Span("%s · %s, edition %d".formatted(plan.cycle(), edition.matrixTitle(), edition.number()));
        about.addClassNames("small", "quiet");
        var body = new Span(link, about);
        body.addClassNames("stack", "xs", "grow");
        if (!plan.outcome().isEmpty()) body.add(new Span(plan.outcome()));
        var entry = new ListItem(new Icon(plan.closedAt() == null ? "board" : "lock"), body, state(plan));
        entry.addClassNames("entry", "own-plan");
        entry.getElement().setAttribute("data-row", true);
        return entry;
    }

    private Span state(PlanLine plan) {
        var closedAt = plan.closedAt();
        var state = closedAt == null
                ? new Span(new Icon("check"), new Span("Goes on"))
                : new Span(new Span("Closed on " + dates.day(closedAt)));
        state.addClassNames("state", "nowrap");
        return state;
    }
}

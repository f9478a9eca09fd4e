package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.Plan;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.Optional;

/** Says since when a plan is closed, and how it came out. */
final class ClosedBar extends Composite<Div> {

    private final Bold since = new Bold("");
    private final Span outcome = new Span();

    ClosedBar() {
        outcome.addClassName("outcome");
        getContent().addClassNames("bar", "closed-bar");
        getContent().add(new Icon("lock"), since, outcome);
        getContent().setVisible(false);
    }

    void show(Plan plan, Dates dates) {
        var closedAt = Optional.ofNullable(plan.closedAt());
        getContent().setVisible(closedAt.isPresent());
        since.setText(closedAt.map(at -> "Closed on " + dates.day(at)).orElse(""));
        outcome.setText(plan.outcome());
    }
}

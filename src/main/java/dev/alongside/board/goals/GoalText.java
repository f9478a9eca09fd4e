package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.goals.Goal;
import dev.alongside.support.Dates;

/** The words of a goal in full, each part below its label; what is empty is left out. */
final class GoalText extends Composite<Div> {

    private final Dates dates;

    GoalText(Dates dates) {
        this.dates = dates;
        getContent().addClassName("stack");
    }

    void show(Goal goal) {
        getContent().removeAll();
        say("Goal", goal.title());
        say("Outcome", goal.outcome());
        say("Impact", goal.impact());
        var due = goal.due();
        if (due != null) say("By when", dates.day(due));
    }

    private void say(String label, String text) {
        if (text.isEmpty()) return;
        var above = new Span(label);
        above.addClassName("label");
        var below = new Span(text);
        below.addClassName("text");
        var both = new Div(above, below);
        both.addClassNames("stack", "xs");
        getContent().add(both);
    }
}

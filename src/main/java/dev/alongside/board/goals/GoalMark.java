package dev.alongside.board.goals;

import com.vaadin.flow.component.html.Span;
import dev.alongside.goals.Goal;
import java.util.Locale;

/** The short key of a goal; its shape says how far two people are with it. */
final class GoalMark extends Span {

    void show(Goal goal) {
        setText(goal.mark());
        setClassName("mark " + goal.status().name().toLowerCase(Locale.ROOT));
    }
}

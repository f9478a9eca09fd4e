package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Span;

/** A goal as a line from today to its day; its mark, line and words say how far the two are with it. */
final class GoalAim extends RibbonItem<Placed<TimelineGoal>> {

    private final RibbonWords words;
    private final Span mark = new Span();
    private final Span title = new Span();
    private final Span when = spoken("");
    private final Span shortly = new Span();
    private String look = "";

    GoalAim(String address, RibbonWords words) {
        super(address, "goal-aim");
        this.words = words;
        shortly.addClassNames("quiet", "tiny");
        shortly.getElement().setAttribute("aria-hidden", "true");
        link(spoken("Goal "), mark, spoken(", "), title, spoken(", "), when, shortly);
    }

    private static Span spoken(String words) {
        var spoken = new Span(words);
        spoken.addClassName("sr");
        return spoken;
    }

    @Override
    void show(Placed<TimelineGoal> placed) {
        var goal = placed.item();
        put(placed);
        mark.setText(goal.mark());
        mark.setClassName("mark " + RibbonWords.look(goal));
        title.setText(goal.title());
        when.setText(words.of(goal));
        shortly.setText(words.shortly(goal));
        if (!look.isEmpty()) look(look, false);
        look = RibbonWords.look(goal);
        look(look, true);
        look("undated", goal.due() == null);
        look("beyond", placed.at() >= RibbonAxis.END);
        hint("Goal %s, %s, %s".formatted(goal.mark(), goal.title(), words.of(goal)));
    }
}

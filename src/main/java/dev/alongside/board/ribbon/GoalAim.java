package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A goal as a line from today to its day; its mark, line and words say how far the two are with it. */
final class GoalAim extends RibbonItem<Placed<TimelineGoal>> {

    private final RibbonPlaces places;
    private final RibbonWords words;
    private String look = "";

    GoalAim(RibbonPlaces places, RibbonWords words) {
        super("goal-aim");
        this.places = places;
        this.words = words;
    }

    private static Span spoken(String words) {
        var spoken = new Span(words);
        spoken.addClassName("sr");
        return spoken;
    }

    @Override
    String address(Placed<TimelineGoal> placed) {
        return places.of(placed.item());
    }

    @Override
    void draw(Placed<TimelineGoal> placed, Anchor link) {
        var goal = placed.item();
        put(placed);
        link.add(spoken("Goal "), mark(goal), spoken(", "), new Span(goal.title()));
        link.add(spoken(", "), spoken(words.of(goal)), shortly(goal));
        if (!look.isEmpty()) look(look, false);
        look = RibbonWords.look(goal);
        look(look, true);
        look("undated", goal.due() == null);
        look("beyond", placed.at() >= RibbonAxis.END);
        hint(link, "Goal %s, %s, %s".formatted(goal.mark(), goal.title(), words.of(goal)));
    }

    private static Span mark(TimelineGoal goal) {
        var mark = new Span(goal.mark());
        mark.addClassNames("mark", RibbonWords.look(goal));
        return mark;
    }

    private Span shortly(TimelineGoal goal) {
        var shortly = new Span(words.shortly(goal));
        shortly.addClassNames("quiet", "tiny");
        shortly.getElement().setAttribute("aria-hidden", "true");
        return shortly;
    }
}

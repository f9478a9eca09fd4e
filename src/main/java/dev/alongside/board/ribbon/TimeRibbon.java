package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.support.Later;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Programs and wins, today, and goals on one line of time; as a picture or as lists that say the same. */
public final class TimeRibbon extends Composite<Section> {

    private final Dates dates;
    private final RibbonTools tools = new RibbonTools(this::choose, true);
    private final Div body = new Div(tools);
    private final Later<RibbonPicture> picture;
    private final Later<RibbonLists> lists;
    private RibbonChoice choice;
    private @Nullable Timeline timeline;

    /** @param isOwn whether the reader is the one who writes history and goals */
    public TimeRibbon(PlanId plan, boolean isOwn, Dates dates) {
        this(RibbonPlaces.of(plan), isOwn, RibbonChoice.remembered(), dates);
    }

    /** Of a board that is only there to be looked at: nothing on it leads anywhere. */
    public static TimeRibbon toLookAt(Dates dates) {
        return new TimeRibbon(
                RibbonPlaces.NONE, false, RibbonChoice.remembered().open(true), dates);
    }

    private TimeRibbon(RibbonPlaces places, boolean isOwn, RibbonChoice choice, Dates dates) {
        this.choice = choice;
        this.dates = dates;
        var words = new RibbonWords(dates);
        picture = new Later<>(body, () -> new RibbonPicture(places, isOwn, words));
        lists = new Later<>(body, () -> new RibbonLists(places, isOwn, words));
        var name = new Span("Timeline");
        name.addClassName("fold-name");
        var fold = new Details(name, body);
        fold.setOpened(choice.isOpen());
        fold.addOpenedChangeListener(changed -> choose(now -> now.open(changed.isOpened())));
        getContent().addClassName("ribbon");
        getContent().setAriaLabel("Wins and goals on one time line");
        getContent().add(fold);
    }

    /** Shows it in place and marks what the other side has just changed, for as long as it stays what is shown. */
    public void show(Timeline now, Changes changes) {
        timeline = now;
        draw(now);
        lists.find().ifPresent(shown -> shown.mark(changes));
        picture.find().ifPresent(shown -> shown.mark(now, changes));
    }

    private void choose(UnaryOperator<RibbonChoice> change) {
        choice = change.apply(choice);
        choice.remember();
        if (timeline != null) draw(timeline);
    }

    /** Nothing is made of what is folded away. */
    private void draw(Timeline now) {
        tools.show(choice);
        getContent().setClassName("nothing-yet", now.isEmpty());
        var layout = RibbonLayout.of(now, choice.window(), dates.today());
        lists.show(choice.isOpen() && choice.isList(), shown -> shown.show(choice.window(), layout, now));
        picture.show(choice.isOpen() && !choice.isList(), shown -> shown.show(choice.window(), layout, now));
    }
}

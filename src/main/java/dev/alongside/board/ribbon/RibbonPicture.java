package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ribbon as a picture: bars and flags before today, lines to what is aimed for behind it. */
final class RibbonPicture extends Composite<Div> {

    private final RibbonHeading history = new RibbonHeading("win", "History");
    private final RibbonHeading ahead = new RibbonHeading("goal", "Goals");
    private final RibbonEmpty empty;
    private final RibbonScale scale;
    private final Div plot = new Div();
    private final Band<TimelineProgram, ProgramBar> programs;
    private final Band<TimelineWin, WinFlag> wins;
    private final Band<TimelineGoal, GoalAim> goals;

    RibbonPicture(RibbonPlaces places, boolean isOwn, RibbonWords words) {
        empty = new RibbonEmpty(places, isOwn);
        scale = new RibbonScale(words.dates());
        programs = new Band<>("Programs", TimelineProgram::id, () -> new ProgramBar(places, words));
        wins = new Band<>("Wins", TimelineWin::id, () -> new WinFlag(places, words));
        goals = new Band<>("Goals", TimelineGoal::id, () -> new GoalAim(places, words));
        var captions = new Div(history, ahead);
        captions.addClassName("captions");
        plot.addClassName("plot");
        plot.add(scale, empty, programs.list(), wins.list(), goals.list());
        getContent().addClassName("ribbon-picture");
        if (places.equals(RibbonPlaces.NONE)) letKeysScroll();
        getContent().add(captions, plot);
    }

    /** Where nothing in it takes the focus, it does itself: on a narrow screen it is wider than the page. */
    private void letKeysScroll() {
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Timeline");
    }

    void show(RibbonWindow window, RibbonLayout layout, Timeline timeline) {
        history.show(
                timeline.isEmpty()
                        ? window.past()
                        : RibbonWords.history(window, layout.winsInWindow(), layout.leftOut()));
        ahead.show(RibbonWords.ahead(
                window, timeline.goals().size() - layout.goals().size()));
        scale.show(layout.axis());
        empty.show(timeline);
        getContent().setClassName("nothing-yet", timeline.isEmpty());
        plot.getStyle().set("--program-lanes", String.valueOf(layout.programLanes()));
        plot.getStyle().set("--win-lanes", String.valueOf(layout.winLanes()));
        plot.getStyle().set("--goal-lanes", String.valueOf(layout.goals().size()));
        programs.rows().show(layout.programs());
        wins.rows().show(layout.wins());
        goals.rows().show(layout.goals());
    }

    void mark(Timeline timeline, Changes changes) {
        timeline.programs().forEach(program -> programs.mark(program.id(), changes));
        timeline.wins().forEach(win -> wins.mark(win.id(), changes));
        timeline.goals().forEach(goal -> goals.mark(goal.id(), changes));
    }

    /** Items of one kind, each of which keeps its place in the list while it is there. */
    private record Band<T, C extends RibbonItem<Placed<T>>>(UnorderedList list, Rows<Placed<T>, C> rows) {

        Band(String label, Function<T, Id> id, Supplier<C> make) {
            this(new UnorderedList(), label, id, make);
        }

        private Band(UnorderedList list, String label, Function<T, Id> id, Supplier<C> make) {
            this(list, new Rows<>(list, placed -> id.apply(placed.item()), make, RibbonItem::show));
            list.addClassName(label.toLowerCase(Locale.ROOT));
            list.getElement().setAttribute("aria-label", label);
        }

        void mark(Id id, Changes changes) {
            if (changes.touched(id)) rows.find(id).ifPresent(item -> item.changed(changes));
        }
    }
}

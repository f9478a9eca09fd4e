package dev.alongside.board.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.waiting.Waiting;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Icon;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Set;

/** The head of a board: whose it is and where it leads, who is here, the tabs, and sharing. */
final class BoardHead extends Composite<Header> {

    private final H1 owner = new H1();
    private final Span levels = new Span();
    private final Span edition = new Span();
    private final Span cycle = new Span();
    private final HereNow here = new HereNow();
    private final Span end = new Span();
    private final BoardTabs tabs;
    private final JournalLink journal;
    private final WaitsForYou waits = new WaitsForYou();
    private final SharingState sharing;
    private final PlanMenu menu;

    /** @param where says where the other side is */
    BoardHead(TabTitles titles, PlanActs acts, Component where) {
        menu = new PlanMenu(acts);
        end.add(where, here, new Connection(), menu);
        end.addClassNames("end", "row");
        journal = new JournalLink(titles.journal());
        tabs = new BoardTabs(titles, journal);
        sharing = new SharingState(acts::share);
        getContent().addClassName("head");
        getContent().add(firstRow(), secondRow());
    }

    private Div firstRow() {
        levels.addClassName("levels");
        var facts = new Span(edition, cycle);
        facts.addClassName("facts");
        var row = new Div(new DrawerToggle(), owner, levels, facts, end);
        row.addClassName("row");
        return row;
    }

    private Div secondRow() {
        var state = new Span(waits, sharing);
        state.addClassNames("end", "row", "board-state");
        var row = new Div(tabs, state);
        row.addClassNames("row", "tabs-row");
        return row;
    }

    void select(Class<?> view) {
        tabs.select(view);
        journal.select(view);
    }

    void show(PlanHeader header, Edition matrix, List<Waiting> waiting) {
        tabs.show(header.plan().id());
        journal.show(header.plan().id());
        owner.setText(header.ownerName());
        var target = new Span(title(matrix, header.plan().targetLevel()));
        target.addClassName("target");
        levels.removeAll();
        levels.add(new Span(title(matrix, header.plan().currentLevel())), new Icon("arrow"), target);
        fact(edition, "pin", "Matrix edition " + matrix.number());
        fact(cycle, "calendar", header.plan().cycle());
        waits.show(waiting, matrix);
        sharing.show(header);
        menu.show(header);
    }

    void showHere(PlanHeader header, Set<Id> present) {
        here.show(header, present);
    }

    private static void fact(Span fact, String icon, String words) {
        fact.removeAll();
        fact.add(new Icon(icon), new Span(words));
    }

    private static String title(Edition matrix, String level) {
        return matrix.findLevel(level).map(Level::title).orElse("");
    }
}

package dev.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.people.PersonRow;
import dev.alongside.people.Role;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person as an admin sees them, with what can be done. */
class PersonLine extends NativeTableRow {

    private final PersonRow row;
    private final Dates dates;

    PersonLine(PersonRow row, Dates dates, BiConsumer<PersonAct, PersonRow> onAct) {
        this.row = row;
        this.dates = dates;
        if (!row.person().active()) addClassName("muted");
        var roles = row.person().roles().stream().map(Role::title).collect(Collectors.joining(", "));
        add(
                cell("Person", who()),
                cell("Roles", new Span(roles)),
                cell("Manager", manager()),
                cell("Sign-in", state()),
                cell("", menu(onAct)));
    }

    private Div who() {
        var avatar = new Avatar(row.person().name());
        avatar.addClassNames("l", "plain");
        var name = new Div(new Bold(row.person().name()), quiet(row.person().signInName()));
        name.addClassNames("stack", "xs");
        var both = new Div(avatar, name);
        both.addClassName("row");
        return both;
    }

    private Component manager() {
        var today = row.lines().stream()
                .filter(each -> each.line().covers(dates.today()))
                .findFirst();
        if (today.isEmpty()) return quiet("nobody");
        var line = today.get().line();
        var days = "since " + dates.day(line.fromDay())
                + (line.toDay() == null ? "" : ", until " + dates.day(line.toDay()));
        var both = new Div(new Span(today.get().managerName()), quiet(days));
        both.addClassNames("stack", "xs");
        return both;
    }

    private Span state() {
        if (!row.person().active()) return state("stop", "Deactivated");
        if (row.hasPassword()) return state("check", "Can sign in");
        var until = row.linkUntil();
        var state = until == null
                ? state("clock", "Not invited yet")
                : state("mail", "Link is open until " + dates.moment(until));
        state.addClassName("open");
        return state;
    }

    private MenuBar menu(BiConsumer<PersonAct, PersonRow> onAct) {
        var menu = new MenuBar();
        menu.addThemeNames("tertiary", "icon");
        var more = menu.addItem(new Icon("more"));
        more.setAriaLabel("What to do about " + row.person().name());
        Stream.of(PersonAct.values())
                .filter(act -> act.isFor(row))
                .forEach(act -> more.getSubMenu().addItem(act.label(), click -> onAct.accept(act, row)));
        return menu;
    }

    private static Span state(String icon, String words) {
        var state = new Span(new Icon(icon), new Span(words));
        state.addClassName("state");
        return state;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("small", "quiet");
        return span;
    }

    private static NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}

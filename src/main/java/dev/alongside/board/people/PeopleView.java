package dev.alongside.board.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.frame.Connection;
import dev.alongside.live.Topics;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.People;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The people one manages, and the boards they share. */
@Route("people")
@PageTitle("My people · Alongside")
@RolesAllowed("MANAGER")
class PeopleView extends Main {

    private final PeopleReader reader;
    private final People people;
    private final Dates dates;
    private final ReportsTable table;
    private final Div nobody = new Div();
    private final PeopleWatch watch;
    private final AtomicLong begun = new AtomicLong();
    private long shown;

    PeopleView(PeopleReader reader, People people, CurrentPerson current, Topics topics, Dates dates) {
        this.reader = reader;
        this.people = people;
        this.dates = dates;
        this.table = new ReportsTable(dates);
        this.watch = new PeopleWatch(topics, current);
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        nobody.addClassName("empty-page");
        nobody.add(
                new H2("Nobody is entered as reporting to you today"),
                new Paragraph(
                        "An admin keeps the reporting lines. When somebody you manage shares their board, it appears here."),
                new Anchor("example", "See how such a board looks"));
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        removeAll();
        add(head(), table, nobody, footer());
        var ui = attachment.getUI();
        watch.begin(() -> readAgain(ui));
        show(begun.incrementAndGet(), reader.read());
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        watch.end();
    }

    /** On the thread of a hint: reads with this person's rights of now, then only shows. */
    private void readAgain(UI ui) {
        long order = begun.incrementAndGet();
        var lines = reader.read();
        ui.access(() -> show(order, lines));
    }

    /** @param order counts the readings by when they began; one that was overtaken is dropped */
    private void show(long order, List<ReportWords> lines) {
        if (order < shown || !isAttached()) return;
        shown = order;
        table.show(lines);
        table.setVisible(!lines.isEmpty());
        nobody.setVisible(lines.isEmpty());
        watch.also(lines.stream().flatMap(each -> each.line().plan().stream()).toList());
    }

    private PageHead head() {
        var greeting = "%s, %s".formatted(greeting(), people.current().firstName());
        return new PageHead(greeting, new Connection()).with(dates.wholeDay(dates.today()));
    }

    private String greeting() {
        int hour = dates.now().getHour();
        if (hour < 12) return "Good morning";
        return hour < 18 ? "Good afternoon" : "Good evening";
    }

    private static Footer footer() {
        var rest = new Span("People by name, in no other order");
        rest.addClassName("end");
        var footer = new Footer(
                new Span(new Icon("lock"), new Span("You see the plans that are shared with you, and no others")),
                rest);
        footer.addClassName("statusbar");
        return footer;
    }
}

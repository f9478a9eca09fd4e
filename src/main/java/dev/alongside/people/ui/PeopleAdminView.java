package dev.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.people.LineAdministration;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonRow;
import dev.alongside.support.Dates;
import dev.alongside.support.Failures;
import dev.alongside.support.Icon;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.RolesAllowed;

/** Everybody here, for admins. */
@Route("admin/people")
@PageTitle("People · Alongside")
@RolesAllowed("ADMIN")
class PeopleAdminView extends Main {

    /** People whom one can look through; a browser slows down with many more rows. */
    private static final int MOST = 100;

    private final PeopleAdministration administration;
    private final LineAdministration lines;
    private final Dates dates;
    private final PeopleTable table;
    private final TextField find = new TextField();
    private final Paragraph rest = new Paragraph();

    PeopleAdminView(PeopleAdministration administration, LineAdministration lines, Dates dates) {
        this.administration = administration;
        this.lines = lines;
        this.dates = dates;
        this.table = new PeopleTable(dates, this::act);
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        var add = new Button(
                "Add a person",
                new Icon("add"),
                click -> new AddPersonDialog(administration, added -> {
                            refresh();
                            LinkDialog.invite(administration, added, dates, this::refresh);
                        })
                        .open());
        add.addThemeNames("primary");
        find.setPlaceholder("Find a person");
        find.setAriaLabel("Find a person");
        find.setPrefixComponent(new Icon("search"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> refresh());
        rest.addClassNames("small", "quiet", "section");
        add(new PageHead("People", find, add), table, rest);
        refresh();
    }

    private void refresh() {
        var found = administration.list().stream()
                .filter(row -> row.person().isCalled(find.getValue()))
                .toList();
        table.show(found.stream().limit(MOST).toList());
        rest.setVisible(found.isEmpty() || found.size() > MOST);
        rest.setText(
                found.isEmpty()
                        ? "Nobody is called like that."
                        : "These are the first %d of %d people. Find the others by their name."
                                .formatted(MOST, found.size()));
    }

    private void act(PersonAct act, PersonRow row) {
        switch (act) {
            case EDIT -> new EditPersonDialog(administration, row.person(), this::refresh).open();
            case LINES -> new LinesDialog(administration, lines, row, dates, this::refresh).open();
            case INVITE -> LinkDialog.invite(administration, row.person(), dates, this::refresh);
            case RESET -> confirmReset(row);
            case DEACTIVATE -> confirmDeactivate(row);
            case REACTIVATE -> attempt(() -> administration.reactivate(row.person()));
        }
    }

    private void confirmReset(PersonRow row) {
        var name = row.person().firstName();
        confirm(
                "Reset the password of " + row.person().name() + "?",
                name + " is signed out everywhere, and the password of now stops working. You get a link for " + name
                        + ", and " + name + " is told that you did this.",
                "Make a link",
                () -> LinkDialog.reset(administration, row.person(), dates, this::refresh));
    }

    private void confirmDeactivate(PersonRow row) {
        var name = row.person().firstName();
        confirm(
                "Deactivate " + row.person().name() + "?",
                "Everything " + name + " wrote is kept. " + name
                        + " is signed out and can't sign in, and boards shared with or by " + name
                        + " close for the other side.",
                "Deactivate",
                () -> attempt(() -> administration.deactivate(row.person())));
    }

    private static void confirm(String title, String text, String button, Runnable act) {
        var dialog = new ConfirmDialog(title, text, button, confirmed -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        dialog.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failed) {
            Failures.show(failed);
        }
        refresh();
    }
}

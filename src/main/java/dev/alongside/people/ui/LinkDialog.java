package dev.alongside.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.people.IssuedLink;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Person;
import dev.alongside.support.Dates;
import dev.alongside.support.Failures;
import dev.alongside.support.Icon;
import java.util.function.Supplier;

/** Shows a one-time link, once. */
class LinkDialog extends Dialog {

    private final TextField link = new TextField("Link");
    private final Button copy = new Button("Copy", new Icon("copy"));

    private LinkDialog(String title, Person person, IssuedLink issued, Dates dates) {
        setHeaderTitle(title);
        setWidth("36rem");
        link.setReadOnly(true);
        link.addClassName("grow");
        var both = new Div(link, copy);
        both.addClassName("toolbar");
        var hint =
                new Paragraph("Give this link to " + person.firstName() + ", and to nobody else. It works once, until "
                        + dates.moment(issued.expiresAt()) + ", and can't be shown again.");
        var content = new Div(both, hint);
        content.addClassName("stack");
        add(content);
        copy.addThemeNames("primary");
        copy.addClickListener(click -> copy.setText("Copied"));
        getFooter().add(new Button("Done", click -> close()));
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(page -> show(page.getProtocol() + "://" + page.getAuthority() + issued.path()));
    }

    static void invite(PeopleAdministration administration, Person person, Dates dates, Runnable onMade) {
        show("Invitation for " + person.name(), person, () -> administration.invite(person.id()), dates, onMade);
    }

    static void reset(PeopleAdministration administration, Person person, Dates dates, Runnable onMade) {
        show("New password for " + person.name(), person, () -> administration.reset(person.id()), dates, onMade);
    }

    private static void show(String title, Person person, Supplier<IssuedLink> issue, Dates dates, Runnable onMade) {
        try {
            new LinkDialog(title, person, issue.get(), dates).open();
        } catch (RuntimeException failed) {
            Failures.show(failed);
        }
        onMade.run();
    }

    private void show(String address) {
        link.setValue(address);
        // The browser only lets a page copy while it handles the click itself.
        copy.getElement()
                .setAttribute("data-answered-here", true)
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", address);
    }
}

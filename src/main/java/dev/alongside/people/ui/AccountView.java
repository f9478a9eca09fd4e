package dev.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.people.Hints;
import dev.alongside.people.OwnAccount;
import dev.alongside.people.PasswordReset;
import dev.alongside.people.People;
import dev.alongside.people.Person;
import dev.alongside.people.Role;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** What everybody can see and change about their own sign-in. */
@Route("account")
@PageTitle("My account · Alongside")
@PermitAll
class AccountView extends Main {

    private final OwnAccount account;
    private final Dates dates;
    private final Message message = new Message();
    private final PasswordField present = new PasswordField("Present password");
    private final NewPassword wanted = new NewPassword();

    AccountView(OwnAccount account, People people, Hints hints, Dates dates) {
        this.account = account;
        this.dates = dates;
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var cards = new Div(who(people.current()), password(), new HintsCard(hints));
        cards.addClassName("cards");
        add(new PageHead("My account"), cards);
    }

    private Section who(Person person) {
        var roles = person.roles().stream().map(Role::title).collect(Collectors.joining(", "));
        var card = card("You", fact("Name", person.name()), fact("Sign-in name", person.signInName()));
        card.add(fact(person.roles().size() == 1 ? "Role" : "Roles", roles));
        account.findLastReset().map(this::reset).ifPresent(card::add);
        var hint = new Paragraph("An admin changes these for you.");
        hint.addClassNames("quiet", "small");
        card.add(hint);
        return card;
    }

    private Div reset(PasswordReset reset) {
        return fact("Last password reset", reset.by() + ", " + dates.moment(reset.at()));
    }

    private Section password() {
        var change = new Button("Change password", click -> change());
        change.addThemeNames("primary");
        var actions = new Div(change);
        actions.addClassName("form-actions");
        var form = new Div(present, wanted, message, actions);
        form.addClassName("form");
        return card("Password", form);
    }

    private void change() {
        if (!wanted.isSame(message)) return;
        if (!message.attempt(() -> account.changePassword(present.getValue(), wanted.value()))) return;
        present.clear();
        wanted.clear();
        Notification.show(
                "Your password is changed. You stay signed in here; other sign-ins of yours ended.",
                5_000,
                Notification.Position.BOTTOM_START);
    }

    private static Section card(String title, Component... content) {
        var card = new Section();
        card.addClassNames("card", "stack");
        card.add(new H2(title));
        card.add(content);
        return card;
    }

    private static Div fact(String label, String value) {
        var caption = new Span(label);
        caption.addClassName("label");
        var fact = new Div(caption, new Bold(value));
        fact.addClassNames("stack", "xs");
        return fact;
    }
}

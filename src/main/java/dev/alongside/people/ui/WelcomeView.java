package dev.alongside.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.alongside.people.LinkPurpose;
import dev.alongside.people.OneTimeLinks;
import dev.alongside.people.OpenLink;
import dev.alongside.people.Person;
import dev.alongside.support.Door;

/** Where a one-time link leads: choosing a password, or becoming the first admin. */
@Route(value = "welcome/:token", autoLayout = false)
@PageTitle("Welcome · Alongside")
@AnonymousAllowed
class WelcomeView extends Div implements BeforeEnterObserver {

    private final OneTimeLinks links;

    WelcomeView(OneTimeLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(links.find(token).map(link -> open(token, link)).orElseGet(WelcomeView::closed));
    }

    private Door open(String token, OpenLink link) {
        if (link.purpose() == LinkPurpose.FIRST_ADMIN) {
            return new Door(
                    "Welcome to Alongside",
                    quiet("Nobody is here yet. You will be the first admin, and can let the others in."),
                    new FirstAdminForm(links, token));
        }
        var person = link.person().orElseThrow();
        return new Door(greeting(link.purpose(), person), signInName(person), new ChoosePasswordForm(links, token));
    }

    private static String greeting(LinkPurpose purpose, Person person) {
        return purpose == LinkPurpose.INVITE ? "Welcome, " + person.firstName() : "A new password";
    }

    private static Paragraph signInName(Person person) {
        return quiet("Choose a password for " + person.name() + ". You sign in as “" + person.signInName() + "”.");
    }

    private static Door closed() {
        return new Door(
                "This link can't be used",
                quiet("It was used before, or is older than a day. Ask an admin for a new one."),
                new Anchor("login", "Go to sign-in"));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}

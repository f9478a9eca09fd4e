package dev.alongside.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.alongside.live.Topics;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.OwnAccount;
import dev.alongside.people.PasswordReset;
import dev.alongside.people.PersonChanged;
import dev.alongside.plan.PlanSharingChanged;
import dev.alongside.security.PersonInput;
import dev.alongside.support.Dates;
import dev.alongside.support.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drawer beside every page, with where one can go and who one is. */
@Layout
@JavaScript("context://alongside/alongside.js")
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private final CurrentPerson current;
    private final Drawer drawer;
    private final Scroller navigation = new Scroller();
    private final Topics topics;
    private final OpenSessions sessions;
    private final OwnAccount account;
    private final Dates dates;
    private Topics.@Nullable Subscription subscription;
    private Optional<PasswordReset> untold = Optional.empty();

    MainLayout(
            CurrentPerson current,
            Drawer drawer,
            Topics topics,
            OpenSessions sessions,
            OwnAccount account,
            Dates dates,
            PersonInput input,
            AuthenticationContext signedIn) {
        this.current = current;
        this.drawer = drawer;
        this.topics = topics;
        this.sessions = sessions;
        this.account = account;
        this.dates = dates;
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(skipLink(), brand());
        getElement().addEventListener("person-input", event -> input.report());
        getElement().addEventListener("keys-wanted", event -> new KeysDialog().open());
        if (current.find().isPresent()) addPerson(drawer.read(), signedIn);
    }

    private void addPerson(Drawer.Content content, AuthenticationContext signedIn) {
        var person = content.person();
        addToDrawer(navigation, new Me(person, new SigningOut(person.id(), signedIn::logout)::begin));
        navigation.setContent(new Navigation(content));
        untold = content.untold();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        stopListening();
        var ui = attachment.getUI();
        current.find().ifPresent(person -> {
            var readAgain = current.carry(() -> showNavigation(ui));
            getElement().executeJs("window.Alongside?.watchInput?.(this)");
            subscription = topics.subscribe(person, hint -> {
                if (hint instanceof PersonChanged) sessions.closeIfEnded(ui);
                if (hint instanceof PlanSharingChanged) readAgain.run();
            });
        });
        untold.ifPresent(reset -> new ResetNotice(reset, dates, account::acknowledgeReset).open());
        untold = Optional.empty();
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        super.onDetach(detachment);
        stopListening();
    }

    private void stopListening() {
        if (subscription != null) subscription.cancel();
        subscription = null;
    }

    private void showNavigation(UI ui) {
        try {
            var content = drawer.read();
            ui.access(() -> navigation.setContent(new Navigation(content)));
        } catch (UIDetachedException | NotFound gone) {
            // Nobody looks any more, or somebody who was deactivated and is being led away.
        }
    }

    private static Anchor skipLink() {
        var link = new Anchor("#main", "Skip to the content");
        link.addClassName("skip-link");
        link.getElement().setAttribute("data-skip", true).setAttribute("router-ignore", true);
        return link;
    }

    private static Anchor brand() {
        var logo = new Span();
        logo.addClassName("icon-logo");
        logo.getElement().setAttribute("aria-hidden", "true");
        var brand = new Anchor("", logo, new Span("Alongside"));
        brand.addClassName("brand");
        return brand;
    }
}

package dev.alongside.security;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.DemoSignIns;
import dev.alongside.support.Door;
import java.util.Optional;

/** Where one signs in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Alongside")
@AnonymousAllowed
class LoginView extends Door implements BeforeEnterObserver {

    private final CurrentPerson current;
    private final Paragraph message = new Paragraph();

    LoginView(CurrentPerson current, Optional<DemoSignIns> demo) {
        super("Sign in");
        this.current = current;
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        var form = new SignInForm();
        put(message, form);
        demo.ifPresent(people -> add(new DemoCard(people, each -> form.fill(each.signInName(), people.password()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        SignInMessage.of(event.getLocation().getQueryParameters()).ifPresent(sentence -> {
            message.setText(sentence);
            message.setVisible(true);
        });
    }
}

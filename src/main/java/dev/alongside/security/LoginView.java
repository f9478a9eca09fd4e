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
    private final Paragraph message;

    LoginView(CurrentPerson current, Optional<DemoSignIns> demo) {
        this(current, demo, new Paragraph(), new SignInForm());
    }

    private LoginView(CurrentPerson current, Optional<DemoSignIns> demo, Paragraph message, SignInForm form) {
        super("Sign in", message, form);
        this.current = current;
        this.message = message;
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
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

package dev.alongside.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.KaribuTest;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.DemoSignIns;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class LoginViewTest extends KaribuTest {

    LoginViewTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void without_the_demo_nobody_is_listed() {
        UI.getCurrent().navigate("login");

        _assertOne(Button.class, spec -> spec.withText("Sign in"));
        _assertNone(Button.class, spec -> spec.withText("Mira Okafor"));
    }

    @Test
    void in_the_demo_a_click_on_a_person_fills_the_form() {
        var login = new LoginView(new CurrentPerson(), Optional.of(new DemoSignIns()));
        UI.getCurrent().add(login);

        _click(_get(login, Button.class, spec -> spec.withText("Mira Okafor")));

        assertThat(_get(login, TextField.class, spec -> spec.withLabel("Sign-in name"))
                        .getValue())
                .isEqualTo("mira");
        assertThat(_get(login, PasswordField.class, spec -> spec.withLabel("Password"))
                        .getValue())
                .isEqualTo("alongside");
        _assertOne(
                login,
                Paragraph.class,
                spec -> spec.withPredicate(each -> each.getText().contains("window as Mira")));
    }

    @Test
    void a_wrong_sign_in_is_told_without_the_part_that_was_wrong() {
        UI.getCurrent().navigate("login", QueryParameters.of("wrong", ""));

        _assertOne(Paragraph.class, spec -> spec.withText("This name and password don't belong together."));
    }

    @Test
    void who_is_signed_in_is_led_on() {
        as(given.tpm("Tomas"));

        UI.getCurrent().navigate("login");

        _assertNone(Button.class, spec -> spec.withText("Sign in"));
    }
}

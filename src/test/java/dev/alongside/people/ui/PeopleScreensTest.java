package dev.alongside.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.Given;
import dev.alongside.KaribuTest;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonRow;
import dev.alongside.people.Role;
import dev.alongside.support.Message;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PeopleScreensTest extends KaribuTest {

    private final PeopleAdministration administration;

    PeopleScreensTest(ApplicationContext application, PeopleAdministration administration) {
        super(application);
        this.administration = administration;
    }

    @Test
    void an_admin_adds_somebody_who_then_chooses_a_password() {
        as(given.admin());
        var signInName = Given.uniqueSignInName("kofi");
        UI.getCurrent().navigate("admin/people");
        _click(_get(Button.class, spec -> spec.withText("Add a person")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Kofi Mensah");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sign-in name")), signInName);

        _click(_get(Button.class, spec -> spec.withText("Add and invite")));
        assertThat(_get(Message.class).getText()).isEqualTo("Choose at least one role");

        chooseRole(Role.TPM);
        _click(_get(Button.class, spec -> spec.withText("Add and invite")));
        _assertOne(LinkDialog.class);
        assertThat(row(signInName).linkUntil()).isNotNull();

        redeem(administration.invite(row(signInName).person().id()).path());
        as(given.admin());
        assertThat(row(signInName).hasPassword()).isTrue();
    }

    private void redeem(String path) {
        asNobody();
        UI.getCurrent().navigate(path.substring(1));
        _assertOne(H1.class, spec -> spec.withText("Welcome, Kofi"));
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), Given.PASSWORD);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("The same again")), Given.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Set the password")));
    }

    @Test
    void a_link_that_was_never_given_says_what_to_do() {
        UI.getCurrent().navigate("welcome/nonsense");

        _assertOne(H1.class, spec -> spec.withText("This link can't be used"));
    }

    @Test
    void who_is_no_admin_finds_no_such_page() {
        as(given.manager("Mira"));

        UI.getCurrent().navigate("admin/people");

        _assertOne(H1.class, spec -> spec.withText("We can't find that page"));
    }

    @Test
    void a_password_typed_differently_twice_changes_nothing_and_stays_on_the_screen() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(kofi);
        UI.getCurrent().navigate("account");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Present password")), Given.PASSWORD);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), "one new password");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("The same again")), "another password");

        _click(_get(Button.class, spec -> spec.withText("Change password")));

        assertThat(_get(Message.class).getText()).isEqualTo("The two new passwords are not the same");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("New password"))
                        .getValue())
                .isEqualTo("one new password");
    }

    @SuppressWarnings("unchecked")
    private static void chooseRole(Role role) {
        _get(CheckboxGroup.class).setValue(Set.of(role));
    }

    private PersonRow row(String signInName) {
        return administration.list().stream()
                .filter(each -> each.person().signInName().equals(signInName))
                .findFirst()
                .orElseThrow();
    }
}

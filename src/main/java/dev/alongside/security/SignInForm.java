package dev.alongside.security;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form, sent by the browser itself so that password managers know it. */
@Tag("form")
class SignInForm extends Component implements HasComponents {

    private final TextField name = new TextField("Sign-in name");
    private final PasswordField password = new PasswordField("Password");
    private final Checkbox remember = new Checkbox("Stay signed in on this device");
    private final Button signIn = new Button("Sign in");

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        getElement().getClassList().add("form");
        name.getElement().setAttribute("name", "username").setAttribute("autocapitalize", "none");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        remember.getElement().setAttribute("name", RememberMe.PARAMETER);
        signIn.addThemeNames("primary");
        // The Enter key in a field only sends a form that has a submit input.
        var submit = hidden("submit");
        submit.getElement().setAttribute("hidden", true);
        add(name, password, remember, signIn, submit, csrf());
    }

    void fill(String signInName, String secret) {
        name.setValue(signInName);
        password.setValue(secret);
        signIn.focus();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        signIn.getElement().executeJs("this.onclick = () => this.closest('form').requestSubmit()");
    }

    private static Input csrf() {
        var input = hidden("hidden");
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            input.getElement().setAttribute("name", token.getParameterName());
            input.getElement().setAttribute("value", token.getToken());
        }
        return input;
    }

    private static Input hidden(String type) {
        var input = new Input();
        input.setType(type);
        return input;
    }
}

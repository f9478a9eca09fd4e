package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.people.OneTimeLinks;
import dev.alongside.support.Message;

/** Takes name and password of the first admin. */
class FirstAdminForm extends Composite<Div> {

    private final TextField name = new TextField("Your name");
    private final TextField signInName = new TextField("Sign-in name");
    private final NewPassword password = new NewPassword();
    private final Message message = new Message();

    FirstAdminForm(OneTimeLinks links, String token) {
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        signInName.setAutocomplete(Autocomplete.USERNAME);
        var begin = new Button("Begin", click -> {
            if (!password.isSame(message)) return;
            if (message.attempt(
                    () -> links.becomeFirstAdmin(token, name.getValue(), signInName.getValue(), password.value()))) {
                UI.getCurrent().getPage().setLocation("login?welcome");
            }
        });
        begin.addThemeNames("primary");
        begin.addClickShortcut(Key.ENTER);
        getContent().addClassName("form");
        getContent().add(name, signInName, password, message, begin);
    }
}

package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.alongside.people.OneTimeLinks;
import dev.alongside.support.Message;

/** Takes the new password of somebody with a one-time link. */
class ChoosePasswordForm extends Composite<Div> {

    ChoosePasswordForm(OneTimeLinks links, String token) {
        var password = new NewPassword();
        var message = new Message();
        var choose = new Button("Set the password", click -> {
            if (!password.isSame(message)) return;
            if (message.attempt(() -> links.redeem(token, password.value()))) {
                UI.getCurrent().getPage().setLocation("login?welcome");
            }
        });
        choose.addThemeNames("primary");
        choose.addClickShortcut(Key.ENTER);
        getContent().addClassName("form");
        getContent().add(password, message, choose);
    }
}

package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.alongside.support.Message;

/** A new password, typed twice. */
class NewPassword extends Composite<Div> {

    private final PasswordField once = new PasswordField("New password");
    private final PasswordField again = new PasswordField("The same again");

    NewPassword() {
        once.setHelperText("At least 10 characters; a few words are easy to keep in mind");
        once.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        getContent().addClassName("form");
        getContent().add(once, again);
    }

    /** Whether both are the same; says so otherwise. */
    boolean isSame(Message message) {
        if (once.getValue().equals(again.getValue())) return true;
        message.say("The two new passwords are not the same");
        again.focus();
        return false;
    }

    String value() {
        return once.getValue();
    }

    void clear() {
        once.clear();
        again.clear();
    }
}

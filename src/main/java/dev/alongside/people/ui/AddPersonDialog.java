package dev.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Person;
import dev.alongside.support.Message;
import java.util.function.Consumer;

/** Lets an admin add somebody. */
class AddPersonDialog extends Dialog {

    private final PersonForm form = new PersonForm();
    private final Message message = new Message();

    AddPersonDialog(PeopleAdministration administration, Consumer<Person> onAdded) {
        setHeaderTitle("Add a person");
        setWidth("30rem");
        add(form, message);
        var add = new Button(
                "Add and invite",
                click -> message.attempt(() -> {
                    var added = administration.add(form.name(), form.signInName(), form.roles());
                    close();
                    onAdded.accept(added);
                }));
        add.addThemeNames("primary");
        getFooter().add(new Button("Cancel", click -> close()), add);
    }
}

package dev.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Person;
import dev.alongside.support.Message;

/** Lets an admin change a person's name and roles. */
class EditPersonDialog extends Dialog {

    private final PersonForm form = new PersonForm();
    private final Message message = new Message();

    EditPersonDialog(PeopleAdministration administration, Person seen, Runnable onChanged) {
        setHeaderTitle(seen.name());
        setWidth("30rem");
        form.show(seen);
        var hint = new Paragraph("With other roles " + seen.firstName() + " has to sign in again.");
        hint.addClassNames("small", "quiet");
        add(form, hint, message);
        var save = new Button("Save", click -> {
            if (!message.attempt(() -> administration.change(seen, form.name(), form.roles()))) return;
            close();
            onChanged.run();
        });
        save.addThemeNames("primary");
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}

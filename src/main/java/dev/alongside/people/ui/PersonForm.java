package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.people.Person;
import dev.alongside.people.Role;
import java.util.Set;

/** Name and roles of a person, and for a new one how they sign in. */
class PersonForm extends Composite<Div> {

    private final TextField name = new TextField("Name");
    private final TextField signInName = new TextField("Sign-in name");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");

    PersonForm() {
        signInName.setHelperText("Small letters and digits, or an e-mail address; it can't be changed later");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        getContent().addClassName("form");
        getContent().add(name, signInName, roles);
        name.focus();
    }

    void show(Person person) {
        name.setValue(person.name());
        signInName.setValue(person.signInName());
        signInName.setReadOnly(true);
        signInName.setHelperText("");
        roles.setValue(person.roles());
    }

    String name() {
        return name.getValue();
    }

    String signInName() {
        return signInName.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }
}

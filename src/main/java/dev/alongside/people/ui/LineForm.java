package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dev.alongside.people.Person;
import dev.alongside.people.PersonId;
import dev.alongside.support.InvalidText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A manager and the days from which and to which they manage somebody. */
class LineForm extends Composite<Div> {

    private final ComboBox<Person> manager = new ComboBox<>("Manager");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker to = new DatePicker("Last day, if known");

    LineForm(LocalDate today) {
        manager.setItemLabelGenerator(Person::name);
        manager.addClassName("full");
        from.setValue(today);
        getContent().addClassNames("form", "wide");
        getContent().add(manager, from, to);
    }

    void offer(List<Person> managers) {
        manager.setItems(managers);
    }

    PersonId manager() {
        return manager.getOptionalValue().map(Person::id).orElseThrow(() -> new InvalidText("Choose a manager"));
    }

    LocalDate fromDay() {
        return from.getOptionalValue().orElseThrow(() -> new InvalidText("Choose the first day"));
    }

    Optional<LocalDate> findToDay() {
        return to.getOptionalValue();
    }

    void clear() {
        manager.clear();
        to.clear();
    }
}

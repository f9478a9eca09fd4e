package dev.alongside.board.form;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Tells a person how much room is left when it gets scarce; it never cuts off what was pasted. */
public final class Limit {

    private static final double SCARCE = 0.8;

    private Limit() {}

    public static void on(TextFieldBase<?, String> field, int most) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        var helper = field.getHelperText();
        field.addValueChangeListener(change -> {
            int length = change.getValue().length();
            field.setHelperText(length > most * SCARCE ? "%,d of %,d characters".formatted(length, most) : helper);
            field.setInvalid(length > most);
        });
    }
}

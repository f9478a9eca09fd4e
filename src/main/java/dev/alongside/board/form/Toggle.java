package dev.alongside.board.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that says whether what it stands for is chosen. */
public final class Toggle extends Button {

    public Toggle(String words, Runnable onPress) {
        super(words, pressed -> onPress.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("toggle");
        choose(false);
    }

    public void choose(boolean chosen) {
        getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }
}

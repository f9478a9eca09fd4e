package dev.alongside.board.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.support.Message;
import java.util.function.Consumer;

/** Where a person writes why the plan shall lead where it does. */
final class DeclineDialog extends Dialog {

    private final TextArea reason = new TextArea("What would make it work for you?");
    private final Message message = new Message();

    /** @param onDecline does it with the reason; may refuse */
    DeclineDialog(String reader, Consumer<String> onDecline) {
        setHeaderTitle("Decline with a reason");
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        reason.setPlaceholder(reader + " reads this");
        reason.setWidthFull();
        var content = new Div(reason, message);
        content.addClassName("stack");
        add(content);
        var decline = new Button("Decline", click -> {
            if (message.attempt(() -> onDecline.accept(reason.getValue()))) close();
        });
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), decline);
    }

    @Override
    public void open() {
        super.open();
        reason.focus();
    }
}

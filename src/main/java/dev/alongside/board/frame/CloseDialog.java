package dev.alongside.board.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Side;
import dev.alongside.support.Message;

/** The owner says how a plan came out, and from then on it stays as it is. */
final class CloseDialog extends Dialog {

    private final Message message = new Message();
    private final TextArea outcome = new TextArea("How did it come out?");

    CloseDialog(PlanHeader header, PlanLife life, Runnable after) {
        setHeaderTitle("Close this plan");
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        outcome.setPlaceholder("For example: promoted in the spring cycle; or: I chose another way");
        outcome.setHelperText(readers(header));
        outcome.setWidthFull();
        var consequence = new Paragraph("From then on nothing on it can be changed, by either of you."
                + " It can be read, and your next plan can start from it.");
        consequence.addClassName("consequence");
        var content = new Div(outcome, consequence, message);
        content.addClassName("stack");
        add(content);
        var close = new Button("Close this plan", click -> {
            if (!message.attempt(() -> life.close(header.plan(), outcome.getValue()))) return;
            close();
            after.run();
        });
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep it open", click -> close()), close);
    }

    @Override
    public void open() {
        super.open();
        outcome.focus();
    }

    private static String readers(PlanHeader header) {
        if (!header.isShared()) return "In your own words. Only you read this.";
        return "In your own words. %s reads this, too.".formatted(Names.first(header.nameOf(Side.PARTNER)));
    }
}

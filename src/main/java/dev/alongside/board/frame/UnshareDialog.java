package dev.alongside.board.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Sharing;
import dev.alongside.plan.Side;
import dev.alongside.support.Message;

/** The owner closes the board for their partner, knowing what stays. */
public final class UnshareDialog extends Dialog {

    private final Message message = new Message();

    public UnshareDialog(PlanHeader header, Sharing sharing, Runnable after) {
        var partner = Names.first(header.nameOf(Side.PARTNER));
        setHeaderTitle("Stop sharing with %s".formatted(partner));
        setWidth("32rem");
        var consequence = new Paragraph(
                "Agreed goals become proposals again when you edit them, and sharing anew starts with nothing shown.");
        consequence.addClassName("consequence");
        var content = new Div(
                new Paragraph("Everything stays with you. The board closes for %s at once.".formatted(partner)),
                consequence,
                message);
        content.addClassName("stack");
        add(content);
        var stop = new Button("Stop sharing", click -> {
            if (!message.attempt(() -> sharing.unshare(header.plan().id()))) return;
            close();
            after.run();
        });
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep sharing", click -> close()), stop);
    }
}

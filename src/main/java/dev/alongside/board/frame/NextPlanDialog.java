package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Message;

/** The owner of a closed plan says where the next one leads. */
final class NextPlanDialog extends Dialog {

    private final Message message = new Message();

    NextPlanDialog(PlanId from, Matrices matrices, NextPlan next) {
        setHeaderTitle("Start the next plan");
        setWidth("42rem");
        setCloseOnOutsideClick(false);
        var form = new PlanForm(matrices.current(), matrices::read);
        var consequence = new Paragraph(
                "Your programs and wins come along with their narratives and links, and goals"
                        + " that are still open as proposals. This plan stays as it is. Only you see the next one until you share it.");
        consequence.addClassName("consequence");
        var content = new Div(form, consequence, message);
        content.addClassName("stack");
        add(content);
        var start = new Button("Start the next plan", click -> {
            if (!message.attempt(() -> open(next.start(from, form.draft()).id()))) return;
            close();
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), start);
    }

    private static void open(PlanId plan) {
        UI.getCurrentOrThrow().navigate("board/" + plan.value());
    }
}

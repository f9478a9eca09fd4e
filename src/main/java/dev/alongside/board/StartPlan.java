package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.alongside.board.life.PlanForm;
import dev.alongside.plan.PlanDraft;
import dev.alongside.support.Message;
import java.util.function.Consumer;

/** Where a TPM says where their plan leads, and begins it. */
final class StartPlan extends Composite<Section> {

    StartPlan(String heading, PlanForm form, Consumer<PlanDraft> onStart) {
        var about = new Paragraph(
                "Say where you are and where you want to get. Your board opens then: the matrix is on it already, and you"
                        + " begin with whatever is easiest. Only you see it until you share it.");
        about.addClassName("quiet");
        var message = new Message();
        var start = new Button("Start my board", click -> message.attempt(() -> onStart.accept(form.draft())));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(start, new Anchor("example", "See a filled example first"));
        actions.addClassName("form-actions");
        getContent().add(new H2(heading), about, form, message, actions);
        getContent().addClassNames("section", "stack", "m");
    }
}

package dev.alongside.board.life;

import com.vaadin.flow.component.UI;
import dev.alongside.board.form.FormDialog;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.PlanId;

/** The owner of a closed plan says where the next one leads. */
final class NextPlanDialog extends FormDialog<PlanForm.Typed> {

    private final PlanId from;
    private final NextPlan next;

    NextPlanDialog(PlanId from, Matrices matrices, NextPlan next) {
        this(from, new PlanForm(matrices.current(), matrices::read), next);
    }

    private NextPlanDialog(PlanId from, PlanForm form, NextPlan next) {
        super("Start the next plan", "Start the next plan", form, form.words());
        this.from = from;
        this.next = next;
        form.says("Your programs and wins come along with their narratives and links, and goals that are still open as"
                + " proposals. This plan stays as it is. Only you see the next one until you share it.");
    }

    @Override
    protected void save(PlanForm.Typed typed) {
        var made = next.start(from, typed.draft());
        UI.getCurrentOrThrow().navigate("board/" + made.id().value());
    }
}

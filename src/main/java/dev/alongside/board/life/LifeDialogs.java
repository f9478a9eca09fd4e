package dev.alongside.board.life;

import dev.alongside.board.frame.PlanDialogs;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLife;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens what a person decides in about a plan as a whole. */
@Component
record LifeDialogs(PlanLife life, PlanChanges changes, NextPlan next, Matrices matrices) implements PlanDialogs {

    @Override
    public void change(PlanHeader header, Edition edition, Runnable changed) {
        new ChangeDialog(header, edition, changes, changed).open();
    }

    @Override
    public void decline(String proposer, Consumer<String> onDecline) {
        new DeclineDialog(proposer, onDecline).open();
    }

    @Override
    public void close(PlanHeader header, Edition edition, Runnable changed) {
        new CloseDialog(header, edition, life, changed).open();
    }

    @Override
    public void startNext(PlanId from) {
        new NextPlanDialog(from, matrices, next).open();
    }
}

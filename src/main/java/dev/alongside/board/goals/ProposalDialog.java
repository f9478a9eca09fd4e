package dev.alongside.board.goals;

import dev.alongside.board.form.FormDialog;
import dev.alongside.plan.PlanId;

/** The partner proposes a goal to the owner. */
final class ProposalDialog extends FormDialog<ProposalWords> {

    private final GoalsActs acts;
    private final PlanId plan;
    private final Runnable changed;

    ProposalDialog(GoalsActs acts, GoalsTab tab, String otherSide, Runnable changed) {
        super(
                "Propose a goal to " + otherSide,
                "Propose goal",
                new ProposalForm(tab.goals().programs(), tab.links().edition().attributes(), otherSide),
                ProposalWords.NOTHING);
        this.acts = acts;
        this.plan = tab.goals().view().plan().id();
        this.changed = changed;
    }

    @Override
    protected void save(ProposalWords words) {
        acts.swaps().proposeGoal(plan, words.draft());
        changed.run();
    }
}

package dev.alongside.board.life;

import com.vaadin.flow.component.Component;
import dev.alongside.board.form.Conflict;
import dev.alongside.board.form.FormDialog;
import dev.alongside.board.frame.Names;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.ChangedMeanwhile;

/** Where the plan shall lead: changed by an owner who is alone with it, else proposed to the other side. */
final class ChangeDialog extends FormDialog<WantedChange> {

    private final ChangeForm form;
    private final Edition edition;
    private final boolean proposes;
    private final PlanChanges changes;
    private final Runnable changed;
    private Plan seen;

    /** @param changed reads the board again, after the act and when the plan changed meanwhile */
    ChangeDialog(PlanHeader header, Edition edition, PlanChanges changes, Runnable changed) {
        this(header, edition, new ChangeForm(header, edition), changes, changed);
    }

    private ChangeDialog(PlanHeader header, Edition edition, ChangeForm form, PlanChanges changes, Runnable changed) {
        super("Change target level or cycle", saveWords(header), form, WantedChange.of(header.plan(), edition));
        this.form = form;
        this.edition = edition;
        this.proposes = header.isShared();
        this.changes = changes;
        this.changed = changed;
        this.seen = header.plan();
        setWidth("34rem");
    }

    @Override
    protected void save(WantedChange wanted) {
        if (proposes) changes.propose(seen, wanted.aim(), wanted.why());
        else changes.change(seen, wanted.aim());
        changed.run();
    }

    @Override
    protected Component refused(RuntimeException why) {
        if (!(why instanceof ChangedMeanwhile faster)) return super.refused(why);
        seen = (Plan) faster.newest();
        changed.run();
        return new Conflict(
                "This plan leads elsewhere since you opened this. What you typed is kept.",
                form.differences(WantedChange.of(seen, edition), form.words()));
    }

    private static String saveWords(PlanHeader header) {
        if (!header.isShared()) return "Change it";
        return "Propose it to " + Names.first(header.nameOf(header.view().side().other()));
    }
}

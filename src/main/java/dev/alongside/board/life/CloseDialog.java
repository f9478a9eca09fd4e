package dev.alongside.board.life;

import com.vaadin.flow.component.Component;
import dev.alongside.board.form.Conflict;
import dev.alongside.board.form.FormDialog;
import dev.alongside.board.frame.AimWords;
import dev.alongside.board.frame.Names;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Side;
import dev.alongside.support.ChangedMeanwhile;
import java.util.List;

/** The owner says how a plan came out, and from then on it stays as it is. */
final class CloseDialog extends FormDialog<String> {

    private final PlanLife life;
    private final Edition edition;
    private final Runnable changed;
    private Plan seen;

    /** @param changed reads the board again, after closing and when the plan changed meanwhile */
    CloseDialog(PlanHeader header, Edition edition, PlanLife life, Runnable changed) {
        super("Close this plan", "Close this plan", form(header), "");
        this.life = life;
        this.edition = edition;
        this.changed = changed;
        this.seen = header.plan();
        setWidth("34rem");
    }

    @Override
    protected void save(String outcome) {
        life.close(seen, outcome);
        changed.run();
    }

    @Override
    protected Component refused(RuntimeException why) {
        if (!(why instanceof ChangedMeanwhile faster)) return super.refused(why);
        var newest = (Plan) faster.newest();
        var conflict = new Conflict(
                "This plan leads elsewhere since you opened this: %s. Close it if your words still fit."
                        .formatted(AimWords.what(newest, seen, edition)),
                List.of());
        seen = newest;
        changed.run();
        return conflict;
    }

    private static SaidForm form(PlanHeader header) {
        return new SaidForm(
                        "How did it come out?", "For example: promoted in the spring cycle; or: I chose another way")
                .with(
                        readers(header),
                        "From then on nothing on it can be changed%s."
                                        .formatted(header.isShared() ? ", by either of you" : "")
                                + " It can be read, and your next plan can start from it.");
    }

    private static String readers(PlanHeader header) {
        if (!header.isShared()) return "In your own words. Only you read this.";
        return "In your own words. %s reads this, too.".formatted(Names.first(header.nameOf(Side.PARTNER)));
    }
}

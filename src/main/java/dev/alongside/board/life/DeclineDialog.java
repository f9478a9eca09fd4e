package dev.alongside.board.life;

import com.vaadin.flow.component.Component;
import dev.alongside.board.form.Conflict;
import dev.alongside.board.form.FormDialog;
import dev.alongside.support.ChangedMeanwhile;
import java.util.List;
import java.util.function.Consumer;

/** A person says why a proposed change of the plan does not work for them. */
final class DeclineDialog extends FormDialog<String> {

    private final String proposer;
    private final Consumer<String> onDecline;

    /** @param onDecline does it with the reason; may refuse */
    DeclineDialog(String proposer, Consumer<String> onDecline) {
        super(
                "Decline with a reason",
                "Decline",
                new SaidForm("What would make it work for you?", proposer + " reads this"),
                "");
        this.proposer = proposer;
        this.onDecline = onDecline;
        setWidth("34rem");
    }

    @Override
    protected void save(String reason) {
        onDecline.accept(reason);
    }

    @Override
    protected Component refused(RuntimeException why) {
        if (!(why instanceof ChangedMeanwhile)) return super.refused(why);
        return new Conflict(
                "%s took this back meanwhile, or it was answered in another window. Nothing is left to decline."
                        .formatted(proposer),
                List.of());
    }
}

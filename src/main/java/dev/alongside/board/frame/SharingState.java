package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Icon;

/** Tells the owner who can see their board, and lets them change that. */
final class SharingState extends Composite<Span> {

    private final Span state = new Span();
    private final Button change;

    /** @param onChange asked for by the owner, to share or to stop sharing */
    SharingState(Runnable onChange) {
        change = new Button("", pressed -> onChange.run());
        getContent().addClassNames("end", "row", "sharing");
        getContent().add(state, change);
    }

    void show(PlanHeader header) {
        boolean own = header.view().side() == Side.OWNER;
        state.removeAll();
        state.add(words(header));
        getContent().setVisible(own);
        change.setText(header.isShared() ? "Stop sharing" : shareWords(header));
        change.setVisible(header.isShared() || header.view().isOpen());
        change.removeThemeVariants(ButtonVariant.values());
        change.addThemeVariants(header.isShared() ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
    }

    private static Span words(PlanHeader header) {
        if (!header.isShared()) return Icon.words("lock", "Only you can see this", "state");
        var other = header.nameOf(header.view().side().other());
        return Icon.words("share", "Shared with " + other, "state", "ok");
    }

    private static String shareWords(PlanHeader header) {
        return header.managerName()
                .map(name -> "Share with " + Names.first(name) + "…")
                .orElse("Share…");
    }
}

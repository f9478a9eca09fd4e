package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Icon;
import java.util.function.Consumer;

/** Tells the owner who can see their board, and lets them share it; to stop is in the plan's menu. */
final class SharingState extends Composite<Span> {

    private final Span state = new Span();
    private final Button share;

    /** @param onShare asked for by the owner; is told what to do once it is shared */
    SharingState(Consumer<Runnable> onShare) {
        share = new Button("", pressed -> onShare.accept(this::focus));
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("row", "sharing");
        getContent().add(state, share);
    }

    void show(PlanHeader header) {
        boolean own = header.view().side() == Side.OWNER;
        state.removeAll();
        state.add(words(header));
        getContent().setVisible(own);
        share.setText(shareWords(header));
        share.setVisible(!header.isShared() && header.view().isOpen());
    }

    /** The button has gone, so the keyboard goes on where one reads what it did. */
    private void focus() {
        state.getElement().setAttribute("tabindex", "-1");
        state.getElement().executeJs("this.focus()");
    }

    private static Span words(PlanHeader header) {
        if (!header.isShared()) return Icon.words("lock", "Only you can see this", "state");
        var other = header.nameOf(header.view().side().other());
        return Icon.words("share", "Shared with " + other, "state", "chip");
    }

    private static String shareWords(PlanHeader header) {
        return header.managerName()
                .map(name -> "Share with " + Names.first(name) + "…")
                .orElse("Share…");
    }
}

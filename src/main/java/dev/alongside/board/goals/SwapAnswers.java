package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.swaps.Swap;

/** What a reader can do about a swap: accept or decline the other side's, take back their own. */
final class SwapAnswers extends Composite<Div> {

    private final Button accept;
    private final Button decline;
    private final Button withdraw;
    private boolean waits;

    SwapAnswers(Runnable onAccept, Runnable onDecline, Runnable onWithdraw) {
        accept = new Button("Accept this goal", pressed -> onAccept.run());
        accept.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        decline = new Button("Decline with a reason", pressed -> {
            pressed.getSource().setVisible(false);
            onDecline.run();
        });
        decline.addThemeVariants(ButtonVariant.SMALL);
        withdraw = new Button("Take it back", pressed -> onWithdraw.run());
        withdraw.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassNames("row", "wrap");
        getContent().add(accept, decline, withdraw);
    }

    void show(Swap swap, SwapReader reader, boolean declining) {
        waits = reader.mayAnswer(swap);
        accept.setVisible(waits);
        decline.setVisible(waits && !declining);
        withdraw.setVisible(reader.mayWithdraw(swap));
        accept.setAriaLabel("Accept this goal: “%s”".formatted(swap.title()));
        decline.setAriaLabel("Decline with a reason: “%s”".formatted(swap.title()));
        withdraw.setAriaLabel("Take it back: “%s”".formatted(swap.title()));
    }

    void formClosed() {
        decline.setVisible(waits);
        if (waits) decline.focus();
    }
}

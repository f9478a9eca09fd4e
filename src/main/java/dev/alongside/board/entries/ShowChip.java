package dev.alongside.board.entries;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.alongside.support.Later;

/** Says above a list what waits to be shown in it, and shows it when it is pressed; it moves nothing itself. */
public final class ShowChip extends Composite<Div> {

    private final Later<Button> chip;

    /** @param onShow shows what waits */
    public ShowChip(Runnable onShow) {
        chip = new Later<>(getContent(), () -> {
            var button = new Button("", pressed -> onShow.run());
            button.addClassName("chip");
            return button;
        });
        getContent().addClassName("arrivals");
    }

    /** For narrow screens alone, where what waits makes no difference on others. */
    public ShowChip onlyNarrow() {
        getContent().addClassName("only-narrow");
        return this;
    }

    /** @param what waits, for example "1 new win" */
    public void show(boolean isWaiting, String what) {
        chip.show(isWaiting, button -> button.setText(what + " · Show"));
    }
}

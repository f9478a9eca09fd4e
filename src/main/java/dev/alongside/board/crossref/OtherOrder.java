package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.alongside.support.Later;

/** Says on a narrow screen that the cards would come in another order by now, and offers it. */
final class OtherOrder extends Composite<Div> {

    private final Later<Button> chip;

    OtherOrder(Runnable onShow) {
        chip = new Later<>(getContent(), () -> {
            var button = new Button("Another order · Show", pressed -> onShow.run());
            button.addClassName("chip");
            return button;
        });
        getContent().addClassNames("arrivals", "only-narrow");
    }

    void show(boolean isThere) {
        chip.show(isThere, button -> {});
    }
}

package dev.alongside.board.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import dev.alongside.support.Icon;

/** Where to go on from a place where there is nothing yet. */
public final class WayOn {

    private WayOn() {}

    public static Button to(String words, String icon, Runnable act) {
        var way = new Button(words, new Icon(icon), pressed -> act.run());
        way.addThemeVariants(ButtonVariant.SMALL);
        return way;
    }

    public static Anchor to(String words, String address) {
        var way = new Anchor(address, words);
        way.addClassName("way-on");
        return way;
    }

    /** How it looks when it is filled. */
    public static Anchor toExample() {
        return to("See a filled example", "example");
    }
}

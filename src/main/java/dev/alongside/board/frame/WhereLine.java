package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says in the head of a board where the other side is, and leads there. */
final class WhereLine extends Composite<Span> {

    private final Span words = new Span();
    private final Button go;
    private final Button follow;

    WhereLine(Runnable onGo, Runnable onFollow) {
        go = button("Go there", onGo);
        go.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+F");
        follow = button("Follow", onFollow);
        words.addClassName("small");
        getContent().addClassNames("where", "row");
        getContent().add(words, go, follow);
        getContent().setVisible(false);
    }

    /** @param follows whether the reader sees what the other one sees */
    void show(Optional<OtherHere> other, String ownAddress, boolean follows) {
        getContent().setVisible(other.isPresent());
        other.ifPresent(here -> show(here, ownAddress, follows));
    }

    private void show(OtherHere other, String ownAddress, boolean follows) {
        boolean alone = !follows && !other.followsReader();
        words.setText(other.name() + (other.followsReader() ? " follows you" : " is " + where(other)));
        words.setClassName("quiet", !other.followsReader());
        go.setVisible(alone && other.isElsewhere(ownAddress));
        go.setAriaLabel("Go there, where %s is".formatted(other.name()));
        follow.setVisible(alone);
        follow.setAriaLabel("Follow " + other.name());
    }

    private static String where(OtherHere other) {
        return other.place().isTold() ? "in " + other.place().name() : "on the board";
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

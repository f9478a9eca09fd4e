package dev.alongside.board.goals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves a goal in its list: a grip to drag it by, two buttons, and Alt with an arrow in its row. */
final class GoalMoves extends Composite<Div> {

    private final GoalPlace place;
    private final Span grip = new Span(new Icon("grip"));
    private final DragSource<Span> drag = DragSource.create(grip);
    private final Button up;
    private final Button down;
    private @Nullable GoalLine shown;

    GoalMoves(GoalPlace place) {
        this.place = place;
        grip.addClassName("grip");
        grip.setTitle("Drag to another place");
        grip.getElement().setAttribute("aria-hidden", "true");
        up = button("chevron-up", this::pressUp);
        down = button("chevron-down", this::pressDown);
        getContent().addClassName("row");
        getContent().add(grip, up, down);
    }

    /** The whole row is what is dragged and what it is dropped on. */
    void follow(Component row) {
        drag.setDragImage(row);
        DropTarget.create(row).addDropListener(drop -> drop.getDragData().ifPresent(this::drop));
        row.getElement().setAttribute("data-moves", true);
        row.getElement().addEventListener("move-up", key -> place.up(shown()));
        row.getElement().addEventListener("move-down", key -> place.down(shown()));
    }

    void show(GoalLine line) {
        shown = line;
        drag.setDragData(line);
        name(
                up,
                "Move “%s” up".formatted(line.goal().title()),
                "Up (Alt+↑)",
                !line.spot().isFirst());
        name(
                down,
                "Move “%s” down".formatted(line.goal().title()),
                "Down (Alt+↓)",
                !line.spot().isLast());
        setVisible(up.isEnabled() || down.isEnabled());
    }

    private void pressUp() {
        press(place::up, up, down);
    }

    private void pressDown() {
        press(place::down, down, up);
    }

    /** The row has moved away under the focus; a key moves it from anywhere in the row, and leaves the focus there. */
    private void press(Consumer<GoalLine> move, Button pressed, Button other) {
        move.accept(shown());
        (pressed.isEnabled() ? pressed : other).focus();
    }

    private void drop(Object dragged) {
        if (dragged instanceof GoalLine line
                && line.goal().status() == shown().goal().status()) place.to(line, shown());
    }

    private static void name(Button button, String words, String hint, boolean enabled) {
        button.setAriaLabel(words);
        button.setTooltipText(hint);
        button.setEnabled(enabled);
    }

    private static Button button(String icon, Runnable act) {
        var button = new Button(new Icon(icon), pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}

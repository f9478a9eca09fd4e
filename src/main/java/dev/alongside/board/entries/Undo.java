package dev.alongside.board.entries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.alongside.board.frame.Board;
import dev.alongside.support.Failures;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Offers for a while to bring back what was just removed; Ctrl+Z does it too. */
public final class Undo {

    private static final int MILLISECONDS = 20_000;

    private Undo() {}

    /** Removes, and brings back what {@code remove} returned when that is wanted. */
    public static <R> void afterRemoving(String title, Supplier<R> remove, Consumer<R> restore, Board board) {
        try {
            var removed = remove.get();
            board.refresh();
            offer("Removed “%s”.".formatted(title), () -> restore.accept(removed), board);
        } catch (RuntimeException refused) {
            board.refresh();
            Failures.show(refused);
        }
    }

    private static void attempt(Runnable act, Board board) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            Failures.show(refused);
        }
        board.refresh();
    }

    /** @param said what was done, a sentence */
    public static void offer(String said, Runnable restore, Board board) {
        var notice = new Notification();
        var undo = new Button("Undo", click -> {
            notice.close();
            attempt(restore, board);
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setTooltipText("Ctrl+Z");
        undo.setDisableOnClick(true);
        undo.getElement().setAttribute("data-undo", true).setAttribute("aria-keyshortcuts", "Control+Z Meta+Z");
        var line = new Div(new Span(said), undo);
        line.addClassName("undo");
        notice.add(line);
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
    }
}

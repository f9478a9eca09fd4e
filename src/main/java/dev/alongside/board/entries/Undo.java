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

/** Offers for ten seconds to bring back what was just removed. */
public final class Undo {

    private static final int MILLISECONDS = 10_000;

    private Undo() {}

    /** Removes, and brings back what {@code remove} returned when that is wanted. */
    public static <R> void afterRemoving(String title, Supplier<R> remove, Consumer<R> restore, Board board) {
        try {
            var removed = remove.get();
            board.refresh();
            offer(title, () -> attempt(() -> restore.accept(removed), board));
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

    private static void offer(String title, Runnable restore) {
        var notice = new Notification();
        var undo = new Button("Undo", click -> {
            notice.close();
            restore.run();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span("Removed “%s”.".formatted(title)), undo);
        line.addClassName("undo");
        notice.add(line);
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
    }
}

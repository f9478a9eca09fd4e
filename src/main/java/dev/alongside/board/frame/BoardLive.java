package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The one watch a board frame has, begun again whenever the frame or its plan is attached again. */
final class BoardLive {

    private final OpenBoards boards;
    private final LongSupplier number;
    private final Consumer<UI> readAgain;
    private final Runnable showHere;
    private @Nullable BoardWatch watch;
    private @Nullable Registration heartbeat;

    BoardLive(OpenBoards boards, LongSupplier number, Consumer<UI> readAgain, Runnable showHere) {
        this.boards = boards;
        this.number = number;
        this.readAgain = readAgain;
        this.showHere = showHere;
    }

    void watch(UI ui, PlanId plan) {
        end();
        var begun = boards.watch(plan, number, () -> quietly(() -> readAgain.accept(ui)), here -> show(ui));
        watch = begun;
        heartbeat = ui.addHeartbeatListener(beat -> begun.stillHere());
    }

    void end() {
        if (watch != null) boards.end(watch);
        if (heartbeat != null) heartbeat.remove();
        watch = null;
        heartbeat = null;
    }

    Set<Id> hereNow() {
        return watch == null ? Set.of() : boards.hereAt(watch.plan());
    }

    private void show(UI ui) {
        quietly(() -> ui.access(() -> quietly(showHere::run)));
    }

    /** A window that was closed meanwhile has nothing to show any more. */
    private static void quietly(Runnable act) {
        try {
            act.run();
        } catch (UIDetachedException closed) {
            // Its onDetach ends the watch.
        }
    }
}

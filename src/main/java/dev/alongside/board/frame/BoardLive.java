package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.alongside.live.Presence;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import dev.alongside.support.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a board frame showing what is true now: its one watch, begun again whenever the frame or its plan is attached
 * again, and what a hint leads to.
 */
final class BoardLive {

    private final OpenBoards boards;
    private final Readings readings;
    private final Consumer<Readings.Reading<?>> show;
    private final BiConsumer<PlanHeader, Map<Id, Presence.Here>> showHere;
    private final Consumer<UI> leave;
    private @Nullable BoardWatch watch;
    private @Nullable Registration heartbeat;

    /**
     * What is told here is told under the UI's lock.
     *
     * @param leave is called when the board is not there any more for its reader
     */
    BoardLive(
            OpenBoards boards,
            Readings readings,
            Consumer<Readings.Reading<?>> show,
            BiConsumer<PlanHeader, Map<Id, Presence.Here>> showHere,
            Consumer<UI> leave) {
        this.boards = boards;
        this.readings = readings;
        this.show = show;
        this.showHere = showHere;
        this.leave = leave;
    }

    void watch(UI ui, PlanId plan) {
        end();
        var begun = boards.watch(
                plan, readings::shown, () -> quietly(() -> readAgain(ui)), () -> quietly(() -> lookAround(ui, plan)));
        watch = begun;
        heartbeat = ui.addHeartbeatListener(beat -> begun.stillHere());
    }

    void end() {
        if (watch != null) boards.end(watch);
        if (heartbeat != null) heartbeat.remove();
        watch = null;
        heartbeat = null;
    }

    /** That of this window, while it is on a board. */
    Optional<BoardWatch> watch() {
        return Optional.ofNullable(watch);
    }

    Map<Id, Presence.Here> hereNow() {
        return watch == null ? Map.of() : boards.hereAt(watch.plan());
    }

    /** On the thread of a hint: reads without holding the window up, then only shows. */
    private void readAgain(UI ui) {
        try {
            readings.read().ifPresent(reading -> ui.access(() -> show.accept(reading)));
        } catch (NotFound gone) {
            ui.access(() -> leave.accept(ui));
        }
    }

    /** Asks anew whether the person may know who is here, and with whom they share the board. */
    private void lookAround(UI ui, PlanId plan) {
        try {
            var header = readings.header(plan);
            ui.access(() -> quietly(() -> {
                if (readings.isOf(plan)) showHere.accept(header, hereNow());
            }));
        } catch (NotFound gone) {
            ui.access(() -> leave.accept(ui));
        }
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

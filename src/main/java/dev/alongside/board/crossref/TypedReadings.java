package dev.alongside.board.crossref;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.alongside.crossref.ReadingsOf;
import dev.alongside.live.Topics;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** As long as a table is on the screen, its readings follow what is typed in them; between keys nothing is read. */
final class TypedReadings {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CrossReferenceServices services;
    private final PlanId plan;
    private final AllAttributes table;
    private Topics.@Nullable Subscription subscription;

    TypedReadings(CrossReferenceServices services, PlanId plan, AllAttributes table) {
        this.services = services;
        this.plan = plan;
        this.table = table;
    }

    void follow() {
        table.addAttachListener(attached -> begin(attached.getUI()));
        table.addDetachListener(detached -> end());
    }

    private void begin(UI ui) {
        end();
        var read = services.current().carry(() -> read(ui));
        subscription = services.topics().subscribe(new ReadingsOf(plan), PAUSE, read);
    }

    private void end() {
        if (subscription != null) subscription.cancel();
        subscription = null;
    }

    /** With the rights of then; whoever lost them is led away by the board itself. */
    private void read(UI ui) {
        try {
            var readings = services.crossReference().readings(plan);
            ui.access(() -> table.show(readings));
        } catch (NotFound | UIDetachedException gone) {
            // There is nobody to show it to.
        }
    }
}

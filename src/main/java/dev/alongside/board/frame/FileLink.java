package dev.alongside.board.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.alongside.plan.PlanId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A download that an item of a menu begins, by mouse or key; itself it is not seen. */
final class FileLink extends Anchor {

    private final Function<PlanId, DownloadHandler> file;
    private @Nullable PlanId plan;

    FileLink(Function<PlanId, DownloadHandler> file) {
        this.file = file;
        getElement().setAttribute("hidden", true);
    }

    void show(PlanId now) {
        if (now.equals(plan)) return;
        plan = now;
        setHref(file.apply(now), AttachmentType.DOWNLOAD);
    }

    void begin() {
        getElement().executeJs("this.click()");
    }
}

package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was saved in another window while one typed, as long as the person has not decided which words stay. */
final class SavedElsewhere extends Composite<Div> {

    private final Runnable onKeepNewest;
    private final Runnable onUseMine;

    SavedElsewhere(Runnable onKeepNewest, Runnable onUseMine) {
        this.onKeepNewest = onKeepNewest;
        this.onUseMine = onUseMine;
    }

    boolean isUndecided() {
        return getContent().getComponentCount() > 0;
    }

    void show(Difference difference) {
        var notice = new Conflict("You changed this in another window", List.of(difference));
        notice.offer("Keep the newest", onKeepNewest);
        notice.offer("Use mine", onUseMine);
        getContent().removeAll();
        getContent().add(notice);
    }

    void end() {
        getContent().removeAll();
    }
}

package dev.alongside.board.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody has typed in this window and not sent yet; closing the place where they typed loses nothing. */
public final class Unsent {

    private record Draft(String words, @Nullable Object over) {}

    private static final Draft NONE = new Draft("", null);

    private final Map<String, Draft> drafts = new HashMap<>();

    private Unsent() {}

    public static Unsent inThisWindow() {
        var window = UI.getCurrentOrThrow();
        var kept = ComponentUtil.getData(window, Unsent.class);
        if (kept != null) return kept;
        var begun = new Unsent();
        ComponentUtil.setData(window, Unsent.class, begun);
        return begun;
    }

    /** Empty for none. */
    public String of(String place) {
        return drafts.getOrDefault(place, NONE).words();
    }

    public boolean has(String place) {
        return drafts.containsKey(place);
    }

    /** The record over which it was typed, as it was then. */
    public <R> Optional<R> over(String place, Class<R> type) {
        return Optional.ofNullable(drafts.getOrDefault(place, NONE).over()).map(type::cast);
    }

    public void keep(String place, String typed) {
        keep(place, typed, null);
    }

    /** @param over the record over which it is typed, so that a newer one isn't overwritten when it is sent later */
    public void keep(String place, String typed, @Nullable Object over) {
        if (typed.isBlank()) drafts.remove(place);
        else drafts.put(place, new Draft(typed, over));
    }
}

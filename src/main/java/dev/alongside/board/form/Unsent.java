package dev.alongside.board.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed in this window and not sent yet; closing the place where they typed loses nothing. A place is
 * a value that says what they typed about, and for whom if that can become somebody else.
 */
public final class Unsent {

    private record Draft(String words, @Nullable Object over) {}

    private static final Draft NONE = new Draft("", null);

    private final Map<Object, Draft> drafts = new LinkedHashMap<>();

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
    public String of(Object place) {
        return drafts.getOrDefault(place, NONE).words();
    }

    public boolean has(Object place) {
        return drafts.containsKey(place);
    }

    /** Those of the places of one kind where something is kept, the one that was begun first before the others. */
    public <P> List<P> places(Class<P> kind) {
        return drafts.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The record over which it was typed, as it was then. */
    public <R> Optional<R> over(Object place, Class<R> type) {
        return Optional.ofNullable(drafts.getOrDefault(place, NONE).over()).map(type::cast);
    }

    public void keep(Object place, String typed) {
        keep(place, typed, null);
    }

    /** @param over the record over which it is typed, so that a newer one isn't overwritten when it is sent later */
    public void keep(Object place, String typed, @Nullable Object over) {
        if (typed.isBlank()) drafts.remove(place);
        else drafts.put(place, new Draft(typed, over));
    }
}

package dev.alongside.board.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;

/** What somebody has typed in this window and not sent yet; closing the place where they typed loses nothing. */
public final class Unsent {

    private final Map<String, String> words = new HashMap<>();

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
        return words.getOrDefault(place, "");
    }

    public boolean has(String place) {
        return words.containsKey(place);
    }

    public void keep(String place, String typed) {
        if (typed.isBlank()) words.remove(place);
        else words.put(place, typed);
    }
}

package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed and can't send any more; it stays to be copied until they throw it away. */
public final class LeftWords extends Composite<Div> implements Writing {

    private final String label;
    private final Runnable whenThrownAway;
    private final Map<Object, LeftText> texts = new HashMap<>();

    /**
     * @param label what each of the texts is
     * @param whenThrownAway is called after one of them was
     */
    public LeftWords(String label, Runnable whenThrownAway) {
        this.label = label;
        this.whenThrownAway = whenThrownAway;
        getContent().addClassNames("stack", "s");
    }

    /** Shows these and no others. */
    public void show(List<Left> now) {
        var places = now.stream().map(Left::place).toList();
        List.copyOf(texts.keySet()).stream()
                .filter(place -> !places.contains(place))
                .forEach(this::remove);
        now.forEach(each -> texts.computeIfAbsent(each.place(), this::add).show(each));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    @Override
    public boolean isGoingOn() {
        return !isEmpty();
    }

    private LeftText add(Object place) {
        var text = new LeftText(label, () -> throwAway(place));
        getContent().add(text);
        return text;
    }

    private void throwAway(Object place) {
        Unsent.inThisWindow().keep(place, "");
        remove(place);
        whenThrownAway.run();
    }

    private void remove(Object place) {
        var text = texts.remove(place);
        if (text != null) getContent().remove(text);
    }
}

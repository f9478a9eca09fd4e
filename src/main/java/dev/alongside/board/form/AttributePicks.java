package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which attributes a win or goal speaks to, each with one line that says how. */
public final class AttributePicks extends Composite<Div> {

    private final Map<String, AttributePick> picks = new LinkedHashMap<>();

    public AttributePicks(List<Attribute> attributes) {
        var label = new Span("Speaks to");
        label.addClassName("label");
        getContent().addClassNames("stack", "full", "picks");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", "Speaks to");
        getContent().add(label);
        attributes.forEach(attribute -> {
            var pick = new AttributePick(attribute.title());
            picks.put(attribute.key(), pick);
            getContent().add(pick);
        });
    }

    /** By the key of the attribute, how it speaks to it; empty when that is not said. */
    public Map<String, String> words() {
        var chosen = new LinkedHashMap<String, String>();
        picks.forEach((key, pick) -> {
            if (pick.isChosen()) chosen.put(key, pick.how());
        });
        return chosen;
    }

    public void show(Map<String, String> speaks) {
        picks.forEach((key, pick) -> pick.show(speaks.containsKey(key), speaks.getOrDefault(key, "")));
    }

    /** Goes to the first one. */
    public void focus() {
        picks.values().stream().findFirst().ifPresent(AttributePick::focus);
    }

    public String words(Map<String, String> speaks) {
        return picks.entrySet().stream()
                .filter(pick -> speaks.containsKey(pick.getKey()))
                .map(pick -> pick.getValue().title() + said(speaks.getOrDefault(pick.getKey(), "")))
                .collect(Collectors.joining("; "));
    }

    private static String said(String how) {
        return how.isBlank() ? "" : " (" + how + ")";
    }
}

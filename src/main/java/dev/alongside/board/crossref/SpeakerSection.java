package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.Changes;
import dev.alongside.crossref.LinkId;
import dev.alongside.support.Icon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The wins or the goals that speak to the opened attribute; an item stays as long as its link. */
final class SpeakerSection extends Composite<Div> {

    private final Function<Speaker, String> day;
    private final Supplier<SpeakerItem> make;
    private final Map<LinkId, SpeakerItem> items = new HashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Span nothing;
    private boolean opened;

    SpeakerSection(
            String icon, String title, String nothing, Function<Speaker, String> day, Supplier<SpeakerItem> make) {
        this.day = day;
        this.make = make;
        this.nothing = Icon.words(icon, nothing, "nothing");
        list.addClassName("evidence");
        list.getElement().setAttribute("aria-label", title);
        var heading = new H3(new Icon(icon), new Span(title));
        heading.addClassName("section-title");
        getContent().add(heading, this.nothing, list);
    }

    /** Lets the reader link one more. */
    SpeakerSection with(String words, Runnable onAdd) {
        var add = new Button(words, new Icon("link"), pressed -> onAdd.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("add");
        var foot = new Div(add);
        foot.addClassName("foot");
        getContent().add(foot);
        return this;
    }

    void show(List<Speaker> speakers, Changes changes) {
        var gone = new HashSet<>(items.keySet());
        for (int at = 0; at < speakers.size(); at++) {
            gone.remove(speakers.get(at).link().id());
            place(speakers.get(at), at, changes);
        }
        gone.forEach(id -> list.remove(items.remove(id)));
        nothing.setVisible(speakers.isEmpty());
        list.setVisible(!speakers.isEmpty());
        opened = true;
    }

    /** Whether nothing is left unsaved in any of them. */
    boolean saveTyped() {
        return items.values().stream()
                .filter(item -> !item.saveTyped())
                .toList()
                .isEmpty();
    }

    private void place(Speaker speaker, int at, Changes changes) {
        var item = items.computeIfAbsent(speaker.link().id(), id -> make.get());
        if (list.getComponentCount() <= at || list.getComponentAt(at) != item) list.addComponentAtIndex(at, item);
        item.show(speaker, day.apply(speaker), changes, opened);
    }
}

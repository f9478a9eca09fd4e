package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.Rows;
import dev.alongside.board.form.SaysNothing;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The wins or the goals that speak to the opened attribute; an item stays as long as its link, or what is typed in it. */
final class SpeakerSection extends Composite<Div> implements SaysNothing {

    private final RowPool<Speaker, SpeakerItem> pool;
    private final UnorderedList list = new UnorderedList();
    private final Rows<Speaker, SpeakerItem> items;
    private final Span nothing;
    private Optional<Changes> news = Optional.empty();
    private boolean opened;

    SpeakerSection(
            String icon, String title, String nothing, Function<Speaker, String> day, Supplier<SpeakerItem> make) {
        pool = new RowPool<>(
                speaker -> speaker.link().id(),
                make,
                (item, speaker) -> item.show(speaker, day.apply(speaker), news),
                SpeakerItem::bereft);
        items = new Rows<>(list, pool);
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
        news = Optional.of(changes).filter(since -> opened);
        pool.keep(speakers);
        items.show(speakers);
        showWhether();
        opened = true;
    }

    @Override
    public void showWhether() {
        nothing.setVisible(items.isEmpty());
        list.setVisible(!items.isEmpty());
    }

    /** Whether nothing is left unsaved in any of them. */
    boolean saveTyped() {
        return list.getChildren()
                .map(SpeakerItem.class::cast)
                .filter(item -> !item.saveTyped())
                .toList()
                .isEmpty();
    }
}

package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A titled list of wins, goals or programs, with older ones folded away. */
final class EntrySection<R> extends Composite<Section> {

    private final Function<R, Id> id;
    private final RowList<R> recent;
    private final RowList<R> old;
    private final Details older;
    private final Paragraph empty = new Paragraph();
    private final Div end = new Div();

    /** @param remark a few quiet words beside the title, empty for none */
    EntrySection(String icon, String title, String remark, Function<R, Id> id, Supplier<Entry<R>> make) {
        this.id = id;
        this.recent = new RowList<>(title, id::apply, make);
        this.old = new RowList<>("Older " + title.toLowerCase(Locale.ROOT), id::apply, make);
        this.older = new Details("Older", old);
        var quiet = new Span(remark);
        quiet.addClassName("quiet");
        end.addClassNames("end", "row");
        var head = new Div(new Icon(icon), new H2(title), quiet, end);
        head.addClassName("section-head");
        empty.addClassName("quiet");
        getContent().addClassName("section");
        getContent().add(head, empty, recent, older);
        getContent().getElement().setAttribute("aria-label", title);
    }

    /** What to say while there is nothing. */
    void whenEmpty(String words) {
        empty.setText(words);
    }

    void offer(String words, Runnable act) {
        end.add(new Button(words, new Icon("add"), click -> act.run()));
    }

    void show(List<R> records) {
        show(records, List.of());
    }

    void show(List<R> records, List<R> olderOnes) {
        recent.show(records);
        old.show(olderOnes);
        recent.setVisible(!records.isEmpty());
        empty.setVisible(records.isEmpty() && olderOnes.isEmpty());
        older.setVisible(!olderOnes.isEmpty());
        older.setSummaryText("Older (%d)".formatted(olderOnes.size()));
    }

    /** Marks those that the other side has just changed. */
    void mark(List<R> records, Changes changes) {
        records.stream()
                .map(id)
                .filter(changes::touched)
                .forEach(touched -> Stream.of(recent, old)
                        .flatMap(list -> list.find(touched).stream())
                        .forEach(row -> ((Entry<R>) row).changed(changes)));
    }
}

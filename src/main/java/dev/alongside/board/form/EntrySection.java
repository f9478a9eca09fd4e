package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Icon;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A titled list of wins, goals or programs, with older ones folded away. */
public final class EntrySection<R> extends Composite<Section> {

    private final Function<R, Id> id;
    private final UnorderedList recentList;
    private final Rows<R, Entry<R>> recent;
    private final Rows<R, Entry<R>> old;
    private final String title;
    private final UnorderedList olderList;
    private final Details older;
    private final Paragraph empty = new Paragraph();
    private final Div end = new Div();
    private String folded = "";

    /** @param remark a few quiet words beside the title, empty for none */
    public EntrySection(String icon, String title, String remark, Function<R, Id> id, Supplier<Entry<R>> make) {
        this.id = id;
        this.title = title;
        this.recentList = list(title);
        this.recent = new Rows<>(recentList, id::apply, make, Entry::show);
        this.olderList = list("");
        this.old = new Rows<>(olderList, id::apply, make, Entry::show);
        this.older = new Details("", olderList);
        foldedAs("Older");
        var quiet = new Span(remark);
        quiet.addClassName("quiet");
        end.addClassNames("end", "row");
        var head = new Div(new Icon(icon), new H2(title), quiet, end);
        head.addClassName("section-head");
        empty.addClassName("quiet");
        getContent().addClassName("section");
        getContent().add(head, empty, recentList, older);
        getContent().getElement().setAttribute("aria-label", title);
    }

    /** What those that are folded away are called. */
    public void foldedAs(String words) {
        folded = words;
        olderList.getElement().setAttribute("aria-label", words + " " + title.toLowerCase(Locale.ROOT));
    }

    /** What to say while there is nothing. */
    public void whenEmpty(String words) {
        empty.setText(words);
    }

    public void offer(String words, Runnable act) {
        offer(words, "add", act);
    }

    public void offer(String words, String icon, Runnable act) {
        end.add(new Button(words, new Icon(icon), click -> act.run()));
    }

    public Optional<Entry<R>> find(Id record) {
        return recent.find(record).or(() -> old.find(record));
    }

    public void show(List<R> records) {
        show(records, List.of());
    }

    public void show(List<R> records, List<R> olderOnes) {
        recent.show(records);
        old.show(olderOnes);
        recentList.setVisible(!records.isEmpty());
        empty.setVisible(records.isEmpty() && olderOnes.isEmpty());
        older.setVisible(!olderOnes.isEmpty());
        older.setSummaryText("%s (%d)".formatted(folded, olderOnes.size()));
    }

    /** Marks those that the other side has just changed; none of them stays folded away. */
    public void mark(List<R> records, Changes changes) {
        if (changes.lines().isEmpty()) return;
        records.stream().map(id).forEach(each -> find(each).ifPresent(row -> mark(row, each, changes)));
    }

    /** Leads the person to a record of this list, if it is one, or to what was said about it. */
    public void bring(Id record, boolean talk) {
        if (old.find(record).isPresent()) older.setOpened(true);
        find(record).ifPresent(talk ? Entry::openTalk : Entry::bring);
    }

    private void mark(Entry<?> row, Id record, Changes changes) {
        row.markParts(changes);
        if (!changes.touched(record)) return;
        row.changed(changes);
        if (old.find(record).isPresent()) older.setOpened(true);
    }

    private static UnorderedList list(String label) {
        var list = new UnorderedList();
        list.addClassName("entries");
        list.getElement().setAttribute("aria-label", label);
        return list;
    }
}

package dev.alongside.board.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.Rows;
import dev.alongside.board.form.SaysNothing;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Icon;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A titled list of wins, goals or programs, with older ones folded away. */
public final class EntrySection<R> extends Composite<Section> implements SaysNothing {

    private final Function<R, Id> id;
    private final RowPool<R, Entry<R>> pool;
    private final UnorderedList recentList;
    private final Rows<R, Entry<R>> recent;
    private final FoldedEntries<R> older;
    private final String title;
    private final Paragraph empty = new Paragraph();
    private final Div ways = new Div();
    private final Div nothing = new Div(empty, ways);
    private final Div end = new Div();
    private boolean isHiddenWhenEmpty;

    /** @param remark a few quiet words beside the title, empty for none */
    public EntrySection(String icon, String title, String remark, Function<R, Id> id, Supplier<Entry<R>> make) {
        this(icon, title, remark, id, pool(id, make));
    }

    /** A section among several; whoever shows them tells the pool before which records there are in all of them. */
    public EntrySection(String icon, String title, String remark, Function<R, Id> id, RowPool<R, Entry<R>> pool) {
        this.id = id;
        this.title = title;
        this.pool = pool;
        this.recentList = list(title);
        this.recent = new Rows<>(recentList, pool);
        this.older = new FoldedEntries<>(id, pool);
        foldedAs("Older");
        var quiet = new Span(remark);
        quiet.addClassName("quiet");
        end.addClassNames("end", "row");
        var head = new Div(new Icon(icon), new H2(title), quiet, end);
        head.addClassName("section-head");
        empty.addClassName("quiet");
        getContent().addClassName("section");
        ways.addClassName("row");
        nothing.addClassName("nothing-here");
        getContent().add(head, nothing, recentList, older);
        getContent().getElement().setAttribute("aria-label", title);
    }

    /** What those that are folded away are called. */
    public void foldedAs(String words) {
        older.name(words, title);
    }

    /**
     * What else unfolds those that are folded away.
     *
     * @param touched whether the other side has just changed it, or a part of it
     * @param begun whether something is typed in it that is not sent yet
     */
    public void unfoldWhere(BiPredicate<R, Changes> touched, Predicate<R> begun) {
        older.unfoldWhere(touched, begun);
    }

    /** It is there only while there is something. */
    public void hideWhenEmpty() {
        isHiddenWhenEmpty = true;
        showWhether();
    }

    /** What to say while there is nothing. */
    public void whenEmpty(String words) {
        empty.setText(words);
    }

    /** A way on while there is nothing, said after the words. */
    public void wayOn(Component way) {
        ways.add(way);
    }

    public void offer(String words, Runnable act) {
        offer(words, "add", act);
    }

    public void offer(String words, String icon, Runnable act) {
        end.add(new Button(words, new Icon(icon), click -> act.run()));
    }

    /** Also in another section, where somebody may still write in it. */
    public Optional<Entry<R>> find(Id record) {
        return pool.find(record);
    }

    /** For several sections between which a record can go. */
    public static <R> RowPool<R, Entry<R>> pool(Function<R, Id> id, Supplier<Entry<R>> make) {
        return new RowPool<>(id, make, Entry::appear, Entry::bereft);
    }

    /** All that there are, in the only section there is. */
    public void showAll(List<R> records, List<R> olderOnes) {
        pool.keep(Stream.concat(records.stream(), olderOnes.stream()).toList());
        show(records, olderOnes);
    }

    public void show(List<R> records, List<R> olderOnes) {
        recent.show(records);
        older.show(olderOnes);
        showWhether();
    }

    @Override
    public void showWhether() {
        recentList.setVisible(!recent.isEmpty());
        nothing.setVisible(isEmpty());
        setVisible(!isHiddenWhenEmpty || !isEmpty());
    }

    /** The first of them, and the others folded away with the older ones, as far as {@link Sight} lets them be. */
    public void showFirst(int inSight, List<R> records, List<R> olderOnes) {
        boolean isLookedAt = !recent.isEmpty();
        var folded = older.ids();
        var sight = Sight.of(
                inSight,
                records,
                olderOnes,
                record -> recent.find(id(record)).isPresent(),
                record -> folded.contains(id(record)));
        show(
                records.stream().limit(sight.first()).toList(),
                Stream.concat(records.stream().skip(sight.first()), olderOnes.stream())
                        .toList());
        if (isLookedAt && sight.unfolds()) older.unfold();
    }

    public boolean isEmpty() {
        return recent.isEmpty() && older.isEmpty();
    }

    /** Marks those that the other side has just changed, or a part of them; none of them stays folded away. */
    public void mark(List<R> records, Changes changes) {
        if (changes.lines().isEmpty()) return;
        older.unfoldWhat(changes);
        records.stream().map(id).forEach(each -> find(each).ifPresent(row -> mark(row, each, changes)));
    }

    /** Leads the person to a record of this list, if it is one, or to what was said about it. */
    public void bring(Id record, boolean talk) {
        older.unfoldFor(record);
        find(record).ifPresent(talk ? Entry::openTalk : Entry::bring);
    }

    Id id(R record) {
        return id.apply(record);
    }

    /** Marks one that the other side has just added, in whichever list it is. */
    void mark(Id record, Changes changes) {
        find(record).ifPresent(row -> mark(row, record, changes));
    }

    private static void mark(Entry<?> row, Id record, Changes changes) {
        row.markParts(changes);
        if (changes.touched(record)) row.changed(changes);
    }

    static UnorderedList list(String label) {
        var list = new UnorderedList();
        list.addClassName("entries");
        list.getElement().setAttribute("aria-label", label);
        return list;
    }
}

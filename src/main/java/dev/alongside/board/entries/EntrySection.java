package dev.alongside.board.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Icon;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A titled list of wins, goals or programs, with older ones folded away. */
public final class EntrySection<R> extends Composite<Section> {

    private final Function<R, Id> id;
    private final RowPool<R, Entry<R>> pool;
    private final UnorderedList recentList;
    private final Rows<R, Entry<R>> recent;
    private final Rows<R, Entry<R>> old;
    private final String title;
    private final UnorderedList olderList;
    private final Details older;
    private final Paragraph empty = new Paragraph();
    private final Div ways = new Div();
    private final Div nothing = new Div(empty, ways);
    private final Div end = new Div();
    private BiPredicate<R, Changes> touched;
    private Predicate<R> begun = record -> false;
    private String folded = "";
    private List<R> olderOnes = List.of();
    private boolean unfolded;

    /** @param remark a few quiet words beside the title, empty for none */
    public EntrySection(String icon, String title, String remark, Function<R, Id> id, Supplier<Entry<R>> make) {
        this(icon, title, remark, id, pool(id, make));
    }

    /** A section among several; whoever shows them tells the pool before which records there are in all of them. */
    public EntrySection(String icon, String title, String remark, Function<R, Id> id, RowPool<R, Entry<R>> pool) {
        this.id = id;
        this.touched = (record, changes) -> changes.touched(id.apply(record));
        this.title = title;
        this.pool = pool;
        this.recentList = list(title);
        this.recent = new Rows<>(recentList, pool);
        this.olderList = list("");
        this.old = new Rows<>(olderList, pool);
        this.older = new Details("", olderList);
        older.addOpenedChangeListener(changed -> unfold());
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
        folded = words;
        olderList.getElement().setAttribute("aria-label", words + " " + title.toLowerCase(Locale.ROOT));
    }

    /**
     * What else unfolds those that are folded away.
     *
     * @param touched whether the other side has just changed it, or a part of it
     * @param begun whether something is typed in it that is not sent yet
     */
    public void unfoldWhere(BiPredicate<R, Changes> touched, Predicate<R> begun) {
        this.touched = touched;
        this.begun = begun;
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
        this.olderOnes = olderOnes;
        if (unfolded) old.show(olderOnes);
        recentList.setVisible(!recent.isEmpty());
        nothing.setVisible(isEmpty());
        older.setVisible(!olderOnes.isEmpty() || !old.isEmpty());
        older.setSummaryText("%s (%d)".formatted(folded, olderOnes.size()));
        if (!unfolded && olderOnes.stream().anyMatch(begun)) older.setOpened(true);
    }

    /**
     * The first of them, and the others folded away with the older ones. Where one of these has just come, or was in
     * sight before, they unfold: nothing goes out of sight under somebody's hands.
     */
    public void showFirst(int inSight, List<R> records, List<R> olderOnes) {
        var before = ids(this.olderOnes);
        boolean isLookedAt = !recent.isEmpty();
        var more = records.stream().skip(inSight);
        show(
                records.stream().limit(inSight).toList(),
                Stream.concat(more, olderOnes.stream()).toList());
        if (isLookedAt && !before.containsAll(ids(this.olderOnes))) older.setOpened(true);
    }

    public boolean isEmpty() {
        return recent.isEmpty() && old.isEmpty() && olderOnes.isEmpty();
    }

    /** Marks those that the other side has just changed, or a part of them; none of them stays folded away. */
    public void mark(List<R> records, Changes changes) {
        if (changes.lines().isEmpty()) return;
        if (olderOnes.stream().anyMatch(record -> touched.test(record, changes))) older.setOpened(true);
        records.stream().map(id).forEach(each -> find(each).ifPresent(row -> mark(row, each, changes)));
    }

    /** Leads the person to a record of this list, if it is one, or to what was said about it. */
    public void bring(Id record, boolean talk) {
        if (olderOnes.stream().map(id).anyMatch(record::equals)) older.setOpened(true);
        find(record).ifPresent(talk ? Entry::openTalk : Entry::bring);
    }

    private Set<Id> ids(List<R> records) {
        return records.stream().map(id).collect(Collectors.toSet());
    }

    private static void mark(Entry<?> row, Id record, Changes changes) {
        row.markParts(changes);
        if (changes.touched(record)) row.changed(changes);
    }

    /** Nothing is made of what was never opened; from then on it stays, with what is typed in it. */
    private void unfold() {
        if (unfolded) return;
        unfolded = true;
        old.show(olderOnes);
    }

    private static UnorderedList list(String label) {
        var list = new UnorderedList();
        list.addClassName("entries");
        list.getElement().setAttribute("aria-label", label);
        return list;
    }
}

package dev.alongside.board.entries;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Entries of a list that are folded away below it; they are made when they are unfolded, and stay from then on. */
final class FoldedEntries<R> extends Composite<Details> {

    private final Function<R, Id> id;
    private final UnorderedList list;
    private final Rows<R, Entry<R>> rows;
    private BiPredicate<R, Changes> touched;
    private Predicate<R> begun = record -> false;
    private String words = "";
    private List<R> records = List.of();
    private boolean unfolded;

    FoldedEntries(Function<R, Id> id, RowPool<R, Entry<R>> pool) {
        this.id = id;
        touched = (record, changes) -> changes.touched(id.apply(record));
        list = EntrySection.list("");
        rows = new Rows<>(list, pool);
        getContent().add(list);
        getContent().addOpenedChangeListener(changed -> make());
    }

    /** What they are called, and in which list they are. */
    void name(String words, String title) {
        this.words = words;
        list.getElement().setAttribute("aria-label", words + " " + title.toLowerCase(Locale.ROOT));
    }

    void unfoldWhere(BiPredicate<R, Changes> touched, Predicate<R> begun) {
        this.touched = touched;
        this.begun = begun;
    }

    void show(List<R> now) {
        records = now;
        if (unfolded) rows.show(now);
        setVisible(!isEmpty());
        getContent().setSummaryText("%s (%d)".formatted(words, now.size()));
        if (!unfolded && now.stream().anyMatch(begun)) unfold();
    }

    boolean isEmpty() {
        return records.isEmpty() && rows.isEmpty();
    }

    void unfold() {
        getContent().setOpened(true);
    }

    void unfoldFor(Id record) {
        if (ids().contains(record)) unfold();
    }

    /** None of them stays folded away that the other side has just changed, or a part of it. */
    void unfoldWhat(Changes changes) {
        if (records.stream().anyMatch(record -> touched.test(record, changes))) unfold();
    }

    Set<Id> ids() {
        return records.stream().map(id).collect(Collectors.toSet());
    }

    private void make() {
        if (unfolded) return;
        unfolded = true;
        rows.show(records);
    }
}

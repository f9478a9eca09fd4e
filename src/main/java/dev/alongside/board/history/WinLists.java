package dev.alongside.board.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.comments.CardComments;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Dates;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The newest wins of the last months, the others folded away with those of before; once there are programs, those in none of them stand apart. */
final class WinLists extends Composite<Div> {

    /** More than anybody talks about at once; each that is in sight costs every open page some 26 kB. */
    static final int IN_SIGHT = 25;

    private final Dates dates;
    private final RowPool<WinLine, Entry<WinLine>> rows;
    private final EntrySection<WinLine> wins;
    private final EntrySection<WinLine> unfiled;
    private final Arrivals<WinLine> arrivals;
    private final String whenEmpty;
    private List<WinLine> withoutProgram = List.of();

    /**
     * @param onFile asks for the program of a win, empty when the reader may not file it
     * @param refresh shows what there is now
     */
    WinLists(Dates dates, Supplier<WinEntry> make, Optional<Consumer<WinLine>> onFile, Runnable refresh) {
        this.dates = dates;
        this.whenEmpty = onFile.isPresent()
                ? "Your first win appears here. A line is enough: what you did, and what came of it."
                : "No win is written down yet. Each one appears here as soon as it is.";
        rows = EntrySection.pool(line -> line.win().id(), () -> {
            var entry = make.get();
            onFile.ifPresent(entry::offerToFile);
            return entry;
        });
        wins = section("Wins", "the last 18 months", rows);
        unfiled = section("Not in a program yet", "", rows);
        unfiled.hideWhenEmpty();
        getContent().addClassName("sections");
        arrivals = new Arrivals<>("win", wins, refresh, win -> bring(win, false));
        getContent().add(arrivals, unfiled, wins);
    }

    /** What can be done at the head of the wins. */
    void offer(String words, String icon, Runnable act) {
        wins.offer(words, icon, act);
    }

    /** How to go on while there is no win. */
    void wayOn(Component way) {
        wins.wayOn(way);
    }

    void show(HistoryTab tab, Changes changes) {
        rows.keep(tab.wins());
        var inSight = arrivals.admit(tab.wins(), this::fills, changes);
        withoutProgram = inSight.stream().filter(WinLine::isToFile).toList();
        show(unfiled, withoutProgram, changes);
        wins.whenEmpty(withoutProgram.isEmpty() ? whenEmpty : "No win is in a program yet.");
        show(wins, inSight.stream().filter(line -> !line.isToFile()).toList(), changes);
    }

    /** Those in no program stand above the others, so a first one there would move them. */
    private boolean fills(WinLine line) {
        return wins.isEmpty() && (unfiled.isEmpty() || !line.isToFile());
    }

    /** Leads the person to a win, or to what was said about it. */
    void bring(Id win, boolean talk) {
        arrivals.letIn(win);
        wins.bring(win, talk);
        unfiled.bring(win, talk);
    }

    /** If it waits to be shown, it is shown. */
    void letIn(Id win) {
        arrivals.letIn(win);
    }

    /** What to do once this win is filed: the keyboard goes on at the next one in no program, else the one before. */
    Runnable goingOn(WinLine filed, Runnable refresh) {
        var next = besides(filed);
        return () -> {
            refresh.run();
            next.ifPresent(this::focusToFile);
        };
    }

    private Optional<WinLine> besides(WinLine filed) {
        int at = withoutProgram.indexOf(filed);
        if (at + 1 < withoutProgram.size()) return Optional.of(withoutProgram.get(at + 1));
        return at > 0 ? Optional.of(withoutProgram.get(at - 1)) : Optional.empty();
    }

    private void focusToFile(WinLine line) {
        unfiled.find(line.win().id()).map(WinEntry.class::cast).ifPresent(WinEntry::focusToFile);
    }

    private void show(EntrySection<WinLine> section, List<WinLine> lines, Changes changes) {
        var begin = WinEntry.begin(dates);
        Predicate<WinLine> isOld = line -> line.win().day().isBefore(begin);
        var recent = lines.stream().filter(isOld.negate()).toList();
        var old = lines.stream().filter(isOld).toList();
        section.foldedAs(folded(recent.size() > IN_SIGHT, !old.isEmpty()));
        section.showFirst(IN_SIGHT, arrivals.inOrder(section, recent), old);
        section.mark(lines, changes);
    }

    private static String folded(boolean isMore, boolean isOld) {
        if (!isMore) return "Older";
        return isOld ? "More and older" : "More";
    }

    private static EntrySection<WinLine> section(String title, String remark, RowPool<WinLine, Entry<WinLine>> rows) {
        var section = new EntrySection<>(
                "win", title, remark, (WinLine line) -> line.win().id(), rows);
        section.unfoldWhere(WinLine::isTouched, line -> CardComments.isBegun(line.talk()));
        return section;
    }
}

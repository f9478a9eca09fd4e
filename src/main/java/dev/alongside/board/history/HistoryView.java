package dev.alongside.board.history;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.form.EntrySection;
import dev.alongside.board.form.Undo;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.history.Program;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the owner has done: their wins of the last 18 months, older ones folded away, and their programs. */
@Route(value = "board/:plan/history", layout = BoardFrame.class)
@PageTitle("History · Alongside")
@PermitAll
public class HistoryView extends BoardTab<HistoryTab> {

    private static final int MONTHS = 18;

    private final HistoryActs acts;
    private final Dates dates;
    private final CommentActs talking;
    private @Nullable HistoryTab shown;
    private @Nullable Sections sections;

    HistoryView(HistoryActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        this.talking = new CommentActs(acts.comments(), this::board);
    }

    @Override
    protected HistoryTab read(PlanId plan) {
        return acts.read(plan);
    }

    @Override
    protected void show(HistoryTab tab, Changes changes) {
        shown = tab;
        if (sections == null) sections = build(tab);
        var begin = dates.today().minusMonths(MONTHS);
        sections.wins().show(tab.winsFrom(begin), tab.winsBefore(begin));
        sections.wins().mark(tab.wins(), changes);
        sections.programs().show(tab.history().programs());
        sections.programs().mark(tab.history().programs(), changes);
    }

    private Sections build(HistoryTab tab) {
        var wins = new EntrySection<WinLine>(
                "win",
                "Wins",
                "the last 18 months",
                line -> line.win().id(),
                () -> new WinEntry(
                        dates, this::tell, talking, wishes(tab, new Wishes<>(this::editWin, this::removeWin))));
        var programs = new EntrySection<Program>(
                "program",
                "Programs",
                "",
                Program::id,
                () -> new ProgramEntry(dates, wishes(tab, new Wishes<>(this::editProgram, this::removeProgram))));
        wins.whenEmpty(
                tab.mayWrite() ? "Your first win appears here. A line is enough." : "No win is written down yet.");
        programs.whenEmpty(
                tab.mayWrite()
                        ? "The programs you run or ran, so that wins and goals can belong to one."
                        : "No program is written down yet.");
        if (tab.mayWrite()) wins.offer("Add a win", this::addWin);
        if (tab.mayWrite()) programs.offer("Add a program", this::addProgram);
        getContent().add(wins, programs);
        return new Sections(wins, programs);
    }

    private static <R> Optional<Wishes<R>> wishes(HistoryTab tab, Wishes<R> wishes) {
        return tab.mayWrite() ? Optional.of(wishes) : Optional.empty();
    }

    private void addWin() {
        WinDialog.toAdd(acts, shown(), board()::refresh).open();
    }

    private void tell(WinLine line) {
        NarrativeText.of(line.win(), board().header(), board()::refresh).open();
    }

    private void editWin(WinLine line) {
        WinDialog.toEdit(acts, shown(), line, board()::refresh).open();
    }

    private void removeWin(WinLine line) {
        Undo.afterRemoving(
                line.win().title(), () -> acts.history().remove(line.win()), acts.history()::restore, board());
    }

    private void addProgram() {
        ProgramDialog.toAdd(acts.programs(), board().plan(), board()::refresh).open();
    }

    private void editProgram(Program program) {
        ProgramDialog.toEdit(acts.programs(), program, board()::refresh).open();
    }

    private void removeProgram(Program program) {
        Undo.afterRemoving(program.name(), () -> acts.programs().remove(program), acts.programs()::restore, board());
    }

    private HistoryTab shown() {
        return Objects.requireNonNull(shown);
    }

    private record Sections(EntrySection<WinLine> wins, EntrySection<Program> programs) {}
}

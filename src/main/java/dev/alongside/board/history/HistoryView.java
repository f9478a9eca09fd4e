package dev.alongside.board.history;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Undo;
import dev.alongside.board.form.WayOn;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Beginning;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.board.frame.Names;
import dev.alongside.board.hints.Hint;
import dev.alongside.board.hints.HintWords;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the owner has done: their newest wins of the last 18 months, all others folded away, and their programs. */
@Route(value = "board/:plan/history", layout = BoardFrame.class)
@PageTitle("History · Alongside")
@PermitAll
public class HistoryView extends BoardTab<HistoryTab> {

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
        sections.hint().show(tab.mayWrite());
        sections.wins().show(tab, changes);
        sections.programs().show(tab.history().programs(), changes);
    }

    @Override
    protected void startOver() {
        super.startOver();
        sections = null;
    }

    @Override
    protected void bring(FieldKey part) {
        var all = sections();
        part.record().ifPresent(id -> {
            all.wins().bring(new WinId(id), part.kind().equals("comments"));
            all.programs().bring(new ProgramId(id));
        });
    }

    @Override
    protected void letIn(FieldKey part) {
        var all = sections;
        if (all == null) return;
        part.record().ifPresent(id -> {
            all.wins().letIn(new WinId(id));
            all.programs().letIn(new ProgramId(id));
        });
    }

    private Sections build(HistoryTab tab) {
        var wins = new WinLists(
                dates,
                () -> new WinEntry(
                        dates,
                        this::tell,
                        tab.mayTell(),
                        talking,
                        tab.wishes(new Wishes<>(this::editWin, this::removeWin))),
                tab.mayWrite() ? Optional.of(this::fileWin) : Optional.empty(),
                board()::refresh);
        var programs = new ProgramList(
                dates, tab.wishes(new Wishes<>(this::editProgram, this::removeProgram)), board()::refresh);
        var capture = new QuickCapture(dates, this::capture, this::importWins);
        capture.setVisible(tab.mayWrite());
        if (tab.mayWrite()) {
            capture.resume(board().plan());
            wins.offer("Import wins", "import", () -> importWins("", ""));
            wins.wayOn(WayOn.to("Paste a list", "import", () -> importWins("", "")));
            wins.wayOn(WayOn.toExample());
            wins.offer(
                    "Add a win",
                    "add",
                    () -> WinDialog.toAdd(acts, shown(), dates, board()::refresh)
                            .open());
            programs.offer(
                    "Add a program",
                    () -> ProgramDialog.toAdd(acts.programs(), board().plan(), board()::refresh)
                            .open());
        }
        var hint = new Hint(board().guide(), HintWords.onWins(Names.manager(board().header()))).then(capture::focus);
        getContent().add(capture, hint, wins, programs);
        return new Sections(capture, hint, wins, programs);
    }

    @Override
    protected void begin(Beginning wish) {
        if (!shown().mayWrite()) return;
        if (wish == Beginning.PASTE) importWins("", "");
        else sections().capture().focus();
    }

    private void capture(String lines) {
        var read = shown().reader(dates.today()).text(lines);
        sections().capture().keep(lines, read, wins -> acts.addAll(shown(), wins), board()::refresh);
    }

    private void importWins(String list, String why) {
        new ImportWinsDialog(acts, shown(), dates, board()::refresh)
                .with(list, why)
                .open();
    }

    private void fileWin(WinLine line) {
        var goingOn = sections().wins().goingOn(line, board()::refresh);
        new FileDialog(acts, line, shown().history().programs(), goingOn).open();
    }

    private void tell(WinLine line) {
        NarrativeText.of(line, board().header(), acts.outline(), board()::refresh)
                .open();
    }

    private void editWin(WinLine line) {
        WinDialog.toEdit(acts, shown(), line, dates, board()::refresh).open();
    }

    private void removeWin(WinLine line) {
        Undo.afterRemoving(
                line.win().title(), () -> acts.history().remove(line.win()), acts.history()::restore, board());
    }

    private void editProgram(Program program) {
        ProgramDialog.toEdit(acts.programs(), program, board()::refresh).open();
    }

    private void removeProgram(Program program) {
        Undo.afterRemoving(program.name(), () -> acts.programs().remove(program), acts.programs()::restore, board());
    }

    private Sections sections() {
        return Objects.requireNonNull(sections);
    }

    private HistoryTab shown() {
        return Objects.requireNonNull(shown);
    }

    private record Sections(QuickCapture capture, Hint hint, WinLists wins, ProgramList programs) {}
}

package dev.alongside.board.goals;

import dev.alongside.board.entries.Undo;
import dev.alongside.board.form.FormDialog;
import dev.alongside.board.frame.Board;
import dev.alongside.board.frame.Names;
import dev.alongside.board.hints.HintWords;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.Dates;
import java.util.function.Supplier;

/** Whoever looks at the goals, and what they can do about them; each time the newest is shown after that. */
record GoalReader(GoalsActs acts, Dates dates, Supplier<Board> board, Supplier<GoalsTab> tab) {

    GoalPlace place() {
        return new GoalPlace(acts.order(), board, tab);
    }

    boolean mayWrite() {
        return tab.get().mayWrite();
    }

    boolean mayAgree() {
        return tab.get().mayAgree();
    }

    boolean mayChange(ProgressNote note) {
        return tab.get().mayChange(note);
    }

    void propose() {
        advised(GoalDialog.toAdd(acts, tab.get(), this::refresh)).open();
    }

    void proposeToOwner() {
        advised(new ProposalDialog(acts, tab.get(), otherSide(), this::refresh)).open();
    }

    void edit(GoalLine line) {
        GoalDialog.toEdit(acts, tab.get(), line, otherSide(), this::refresh).open();
    }

    void agree(GoalLine line) {
        new AgreeDialog(acts.goals(), tab.get().goals(), line.goal(), otherSide(), dates, this::refresh).open();
    }

    void link(GoalLine line) {
        new LinkGoalDialog(acts, tab.get(), line, this::refresh).open();
    }

    void file(GoalLine line) {
        new FileGoalDialog(acts, tab.get(), line.goal(), this::refresh).open();
    }

    void achieve(GoalLine line) {
        new AchieveDialog(acts, tab.get(), line.goal(), dates, this::refresh).open();
    }

    void takeBack(GoalLine line) {
        thenShow(() -> {
            var back = acts.achieving().takeBack(line.goal());
            back.came()
                    .ifPresent(came -> Undo.offer(
                            "“%s” is not achieved yet, and its win is removed."
                                    .formatted(line.goal().title()),
                            () -> acts.achieving().achieve(back.goal(), came),
                            board.get()));
        });
    }

    void note(GoalLine line, String words) {
        thenShow(() -> acts.progress().note(line.goal(), words));
    }

    void editNote(ProgressNote seen, String words) {
        thenShow(() -> acts.progress().edit(seen, words));
    }

    void removeNote(ProgressNote seen) {
        Undo.afterRemoving(seen.words(), () -> acts.progress().remove(seen), acts.progress()::restore, board.get());
    }

    void remove(GoalLine line) {
        Undo.afterRemoving(
                line.goal().title(), () -> acts.goals().remove(line.goal()), acts.goals()::restore, board.get());
    }

    private <D extends FormDialog<?>> D advised(D dialog) {
        dialog.advise(board.get().guide(), HintWords.onGoals());
        return dialog;
    }

    private void thenShow(Runnable act) {
        try {
            act.run();
        } finally {
            refresh();
        }
    }

    private void refresh() {
        board.get().refresh();
    }

    private String otherSide() {
        var header = board.get().header();
        return Names.first(header.nameOf(header.view().side().other()));
    }
}

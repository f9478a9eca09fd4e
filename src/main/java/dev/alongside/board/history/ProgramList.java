package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Changes;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.support.Dates;
import java.util.List;
import java.util.Optional;

/** The programs the owner runs or ran. */
final class ProgramList extends Composite<Div> {

    private final EntrySection<Program> programs;

    /** @param wishes empty when the reader may change nothing */
    ProgramList(Dates dates, Optional<Wishes<Program>> wishes) {
        programs = new EntrySection<>("program", "Programs", "", Program::id, () -> new ProgramEntry(dates, wishes));
        programs.whenEmpty(
                wishes.isPresent()
                        ? "The programs you run or ran, so that wins and goals can belong to one."
                        : "No program is written down yet. Wins and goals can belong to one.");
        getContent().addClassName("sections");
        getContent().add(programs);
    }

    void offer(String words, Runnable act) {
        programs.offer(words, act);
    }

    /** Leads the person to a program. */
    void bring(ProgramId program) {
        programs.bring(program, false);
    }

    void show(List<Program> all, Changes changes) {
        programs.showAll(all, List.of());
        programs.mark(all, changes);
    }
}

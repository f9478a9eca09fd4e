package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Changes;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;

/** The programs the owner runs or ran. */
final class ProgramList extends Composite<Div> {

    private final EntrySection<Program> programs;
    private final Arrivals<Program> arrivals;

    /**
     * @param wishes empty when the reader may change nothing
     * @param refresh shows what there is now
     */
    ProgramList(Dates dates, Optional<Wishes<Program>> wishes, Runnable refresh) {
        programs = new EntrySection<>("program", "Programs", "", Program::id, () -> new ProgramEntry(dates, wishes));
        programs.whenEmpty(
                wishes.isPresent()
                        ? "The programs you run or ran, so that wins and goals can belong to one."
                        : "No program is written down yet. Wins and goals can belong to one.");
        getContent().addClassName("sections");
        arrivals = new Arrivals<>("program", programs, refresh, this::bring);
        getContent().add(arrivals, programs);
    }

    void offer(String words, Runnable act) {
        programs.offer(words, act);
    }

    /** If it waits to be shown, it is shown. */
    void letIn(Id program) {
        arrivals.letIn(program);
    }

    /** Leads the person to a program. */
    void bring(Id program) {
        arrivals.letIn(program);
        programs.bring(program, false);
    }

    void show(List<Program> all, Changes changes) {
        var inSight = arrivals.admit(all, program -> programs.isEmpty(), changes);
        programs.showAll(arrivals.inOrder(programs, inSight), List.of());
        programs.mark(inSight, changes);
    }
}

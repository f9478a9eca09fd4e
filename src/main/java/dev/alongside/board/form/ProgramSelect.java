package dev.alongside.board.form;

import com.vaadin.flow.component.select.Select;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program a win or goal belongs to, or none. */
public final class ProgramSelect extends Select<Program> {

    private final List<Program> programs;
    /** A program that is off the board now; kept, so that it is there again when the program is. */
    private @Nullable ProgramId offTheBoard;

    public ProgramSelect(List<Program> programs) {
        this.programs = programs;
        setLabel("Program");
        setItems(programs);
        setItemLabelGenerator(program -> program == null ? "No program" : program.name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption("No program");
    }

    public void choose(@Nullable ProgramId id) {
        var listed = programs.stream().filter(each -> each.id().equals(id)).findFirst();
        offTheBoard = listed.isPresent() ? null : id;
        setValue(listed.orElse(null));
    }

    @Nullable
    public ProgramId chosen() {
        var program = getValue();
        return program == null ? offTheBoard : program.id();
    }

    public String words(@Nullable ProgramId id) {
        return programs.stream()
                .filter(each -> each.id().equals(id))
                .map(Program::name)
                .findFirst()
                .orElse("no program");
    }
}

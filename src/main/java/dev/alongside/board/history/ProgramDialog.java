package dev.alongside.board.history;

import dev.alongside.board.form.RecordDialog;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Program;
import dev.alongside.history.Programs;
import dev.alongside.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Adds or edits a program. */
final class ProgramDialog extends RecordDialog<ProgramWords, Program> {

    private final Programs programs;
    private final PlanId plan;

    private ProgramDialog(
            Programs programs, PlanId plan, Runnable changed, @Nullable Program seen, String heading, String save) {
        super(
                heading,
                save,
                new ProgramForm(),
                seen == null ? ProgramWords.NOTHING : ProgramWords.of(seen),
                Program.class,
                changed,
                seen);
        this.programs = programs;
        this.plan = plan;
    }

    static ProgramDialog toAdd(Programs programs, PlanId plan, Runnable changed) {
        return new ProgramDialog(programs, plan, changed, null, "Add a program", "Add program");
    }

    static ProgramDialog toEdit(Programs programs, Program seen, Runnable changed) {
        var title = "Edit “%s”".formatted(seen.name());
        return FieldKey.of("program", seen.id())
                .lead(new ProgramDialog(programs, seen.plan(), changed, seen, title, "Save"));
    }

    @Override
    protected ProgramWords wordsOf(Program program) {
        return ProgramWords.of(program);
    }

    @Override
    protected Program add(ProgramWords words) {
        return programs.add(plan, words.draft());
    }

    @Override
    protected Program edit(Program seen, ProgramWords words) {
        return words.draft().equals(ProgramWords.of(seen).draft()) ? seen : programs.edit(seen, words.draft());
    }

    @Override
    protected boolean isRemoved(Program program) {
        return program.removedAt() != null;
    }

    @Override
    protected Program restore(Program removed) {
        return programs.restore(removed);
    }
}

package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.goals.GoalIsNotAgreed;
import dev.alongside.goals.Progress;
import dev.alongside.goals.ProgressChange;
import dev.alongside.goals.ProgressNote;
import dev.alongside.goals.ProgressNoteId;
import dev.alongside.support.Id;
import dev.alongside.support.NotFound;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Notes on how an agreed goal goes on. */
record ProgressRows(Progress progress) {

    private static final String NOTED = "select 1 from progress_note where goal = ? and words = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new ProgressRows(application.getBean(Progress.class)).rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        return Stream.of(
                new AccessRow<>(
                        "Progress.note",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, GoalIsNotAgreed.class),
                        GoalRows::agreed,
                        (plan, goal) -> progress.note(goal, "Five teams post"),
                        (plan, goal, note) -> plan.has(NOTED, goal.id(), "Five teams post")
                                && plan.hasNewest(ProgressChange.PROGRESS_NOTED)),
                new AccessRow<>(
                        "Progress.edit",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, NotFound.class),
                        ProgressRows::note,
                        (plan, note) -> progress.edit(note, "Six teams post"),
                        (plan, note, edited) -> plan.has(NOTED, note.goal(), "Six teams post")
                                && plan.hasNewest(ProgressChange.PROGRESS_EDITED)),
                new AccessRow<>(
                        "Progress.remove",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, NotFound.class),
                        ProgressRows::note,
                        (plan, note) -> progress.remove(note),
                        (plan, note, same) -> !plan.has(NOTED, note.goal(), note.words())
                                && plan.hasNewest(ProgressChange.PROGRESS_REMOVED)),
                new AccessRow<>(
                        "Progress.restore",
                        OWNER_ALONE,
                        ProgressRows::removed,
                        (plan, note) -> progress.restore(note),
                        (plan, note, restored) -> plan.has(NOTED, note.goal(), note.words())
                                && plan.hasNewest(ProgressChange.PROGRESS_NOTED)));
    }

    private static ProgressNote removed(Scenario plan) {
        var note = note(plan);
        return plan.state() == PlanState.SHARED
                ? plan.asOwner(Progress.class, progress -> progress.remove(note))
                : note;
    }

    /** A forged one where no goal is agreed. */
    private static ProgressNote note(Scenario plan) {
        var goal = GoalRows.agreed(plan);
        return plan.state() == PlanState.SHARED
                ? plan.asOwner(Progress.class, progress -> progress.note(goal, "Four teams post"))
                : new ProgressNote(
                        new ProgressNoteId(Id.next()),
                        1,
                        plan.plan(),
                        goal.id(),
                        null,
                        "Four teams post",
                        Instant.EPOCH);
    }
}

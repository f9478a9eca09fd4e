package dev.alongside.board.goals;

import dev.alongside.board.comments.CardComments;
import dev.alongside.board.form.Speaking;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.Talk;
import dev.alongside.goals.Goal;
import dev.alongside.goals.ProgressNote;
import dev.alongside.history.Program;
import java.util.List;
import java.util.Optional;

/**
 * A goal in the list, with its program, what it speaks to, and what was said about it.
 *
 * @param notes how it goes on, newest first
 * @param isFixed whether its words stay, because the two of now agreed to them or it is achieved
 * @param isAgreed whether the two of now agreed to it, so that it goes on
 * @param hasPrograms whether there are programs that it could be in
 */
record GoalLine(
        Goal goal,
        Optional<Program> program,
        List<Speaking> speaks,
        List<ProgressNote> notes,
        boolean isFixed,
        boolean isAgreed,
        boolean hasPrograms,
        Spot spot,
        Talk talk) {

    /** Whether the other side has just changed it, noted progress on it, or said something about it. */
    boolean isTouched(Changes changes) {
        return changes.touched(goal.id())
                || notes.stream().anyMatch(note -> changes.touched(note.id()))
                || CardComments.isTouched(talk, changes);
    }

    /** Whether something is typed about it that is not sent yet. */
    boolean isBegun() {
        return NotesOnGoal.isBegun(goal) || notes.stream().anyMatch(NoteItem::isBegun) || CardComments.isBegun(talk);
    }
}

package dev.alongside.board.history;

import dev.alongside.board.comments.CardComments;
import dev.alongside.board.form.Speaking;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.Talk;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import java.util.List;
import java.util.Optional;

/**
 * A win in the list, with its program, what it speaks to, what is told of it, and what was said about it.
 *
 * @param isToFile whether it stands apart, because there are programs and it is in none
 */
record WinLine(
        Win win, Optional<Program> program, boolean isToFile, List<Speaking> speaks, String narrative, Talk talk) {

    /** Whether the other side has just changed it, or said something about it. */
    boolean isTouched(Changes changes) {
        return changes.touched(win.id()) || CardComments.isTouched(talk, changes);
    }
}

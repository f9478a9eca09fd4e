package dev.alongside.goals;

import dev.alongside.support.Refusal;

/** What was noted before the plan was shared as it is now is kept as it was. */
public class NoteIsFromBefore extends Refusal {

    NoteIsFromBefore() {
        super("This note is from before you shared the board as you do now. It stays as it is while you share.");
    }
}

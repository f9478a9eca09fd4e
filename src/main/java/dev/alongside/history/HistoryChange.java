package dev.alongside.history;

import dev.alongside.plan.JournalKind;

/** What happens to programs, wins and the narratives of wins. */
public enum HistoryChange implements JournalKind {
    PROGRAM_ADDED,
    PROGRAM_EDITED,
    PROGRAM_REMOVED,
    PROGRAM_RESTORED,
    WIN_ADDED,
    WIN_EDITED,
    WIN_REMOVED,
    WIN_RESTORED,
    NARRATIVE_TYPED
}

package dev.alongside.goals;

import dev.alongside.plan.JournalKind;

/** What happens to the notes on how a goal goes on. */
public enum ProgressChange implements JournalKind {
    PROGRESS_NOTED,
    PROGRESS_EDITED,
    PROGRESS_REMOVED
}

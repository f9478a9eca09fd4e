package dev.alongside.comments;

import dev.alongside.plan.JournalKind;

/** What happens to comments and their threads. */
public enum CommentChange implements JournalKind {
    COMMENT_WRITTEN,
    COMMENT_EDITED,
    THREAD_RESOLVED,
    THREAD_REOPENED
}

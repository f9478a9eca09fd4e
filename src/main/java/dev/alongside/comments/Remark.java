package dev.alongside.comments;

import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps of a change: the records, and what they are about in the words of that moment.
 *
 * @param comment null when the thread as a whole changed
 * @param title of the win or goal, empty for an attribute
 * @param attribute key of the attribute, empty for a win or goal
 */
record Remark(CommentThread thread, @Nullable Comment comment, String title, String attribute) {

    static Remark of(CommentThread thread, @Nullable Comment comment, String title) {
        return new Remark(thread, comment, title, thread.kind() == SubjectKind.ATTRIBUTE ? thread.subject() : "");
    }
}

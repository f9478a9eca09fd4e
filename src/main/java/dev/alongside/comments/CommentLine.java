package dev.alongside.comments;

/**
 * A comment as its reader may see it.
 *
 * @param author name of who wrote it
 * @param byOwner whether that is the plan's owner
 * @param mayEdit whether the reader may change it
 */
public record CommentLine(Comment comment, String author, boolean byOwner, boolean mayEdit, Waits waits) {}

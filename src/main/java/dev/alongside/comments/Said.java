package dev.alongside.comments;

import dev.alongside.plan.Partnership;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One comment as it is stored, with its thread and the names around it.
 *
 * @param partner name of the partner in that partnership
 * @param resolver name of who resolved the thread, null while it is open
 */
record Said(CommentThread thread, String partner, @Nullable String resolver, Comment comment, String author) {

    /** @param all that was said in one thread, oldest first */
    static ThreadLine inOneThread(List<Said> all, View reader) {
        var any = all.getFirst();
        boolean over = !reader.partnership().map(Partnership::id).equals(Optional.of(any.thread.partnership()));
        return new ThreadLine(
                any.thread,
                IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).line(all.subList(at, all.size()), reader, over))
                        .toList(),
                Optional.ofNullable(any.resolver),
                over ? Optional.of(any.partner) : Optional.empty());
    }

    private CommentLine line(List<Said> fromHereOn, View reader, boolean over) {
        boolean own = comment.author().equals(reader.person());
        boolean waits = reader.isOpen()
                && comment.mentions()
                && !over
                && !thread.isResolved()
                && fromHereOn.stream().allMatch(later -> later.comment.author().equals(comment.author()));
        return new CommentLine(
                comment,
                author,
                comment.author().equals(reader.plan().owner()),
                own && !over && CommentsPage.mayWrite(reader),
                !waits ? Waits.FOR_NOBODY : own ? Waits.FOR_OTHER : Waits.FOR_READER);
    }
}

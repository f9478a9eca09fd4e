package dev.alongside.comments;

import dev.alongside.people.PersonId;
import dev.alongside.plan.NotAllowed;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A remark of one side.
 *
 * @param words plain text
 * @param mentions whether it names the other side, and so asks them for an answer
 * @param editedAt when its author last changed it, null when they never did
 */
@Table("comment")
public record Comment(
        @Id CommentId id,
        @Version long version,
        PlanId plan,
        CommentThreadId thread,
        PersonId author,
        String words,
        boolean mentions,
        Instant writtenAt,
        @Nullable Instant editedAt) {

    /** UTF-16 units that a comment may have. */
    public static final int WORDS = 2_000;

    public Comment {
        words = tidy(words);
    }

    static Comment write(CommentThread thread, PersonId author, String words, boolean mentions, Instant at) {
        return new Comment(CommentId.create(), 0, thread.plan(), thread.id(), author, words, mentions, at, null);
    }

    /** As they are kept; refused when there are none or too many. */
    static String tidy(String words) {
        return Texts.required(words, WORDS, "Write something before you send it");
    }

    /** Only whoever wrote it changes it. */
    Comment edit(PersonId by, String words, boolean mentions, Instant at) {
        if (!author.equals(by)) throw new NotAllowed();
        return new Comment(id, version, plan, thread, author, words, mentions, writtenAt, at);
    }

    Comment withVersion(long version) {
        return new Comment(id, version, plan, thread, author, words, mentions, writtenAt, editedAt);
    }
}

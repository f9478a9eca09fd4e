package dev.alongside.comments;

import dev.alongside.people.PersonId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What two people said to each other about one win, goal or attribute. Each comment makes a new version of it, so that
 * nobody resolves words they have not seen.
 *
 * @param partnership in which it was begun; nobody but the owner reads it in another one
 * @param subject the id or the key of what it is about
 * @param resolvedBy who resolved it, null while it is open
 */
@Table("comment_thread")
public record CommentThread(
        @Id CommentThreadId id,
        @Version long version,
        PlanId plan,
        PartnershipId partnership,
        SubjectKind kind,
        String subject,
        @Nullable PersonId resolvedBy,
        @Nullable Instant resolvedAt) {

    static CommentThread start(PlanId plan, PartnershipId partnership, Subject on) {
        return new CommentThread(CommentThreadId.create(), 0, plan, partnership, on.kind(), on.key(), null, null);
    }

    public Subject on() {
        return new Subject(kind, subject);
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    CommentThread resolve(PersonId by, Instant at) {
        return new CommentThread(id, version, plan, partnership, kind, subject, by, at);
    }

    CommentThread reopen() {
        return new CommentThread(id, version, plan, partnership, kind, subject, null, null);
    }

    CommentThread withVersion(long version) {
        return new CommentThread(id, version, plan, partnership, kind, subject, resolvedBy, resolvedAt);
    }
}

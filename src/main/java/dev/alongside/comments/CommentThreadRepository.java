package dev.alongside.comments;

import dev.alongside.plan.PartnershipId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface CommentThreadRepository extends Repository<CommentThread, CommentThreadId> {

    CommentThread save(CommentThread thread);

    Optional<CommentThread> findById(CommentThreadId id);

    @Query("""
            select * from comment_thread
            where partnership = :partnership and kind = :kind and open_subject = :subject
            """)
    Optional<CommentThread> findOpen(PartnershipId partnership, SubjectKind kind, String subject);

    default Optional<CommentThread> findOpen(PartnershipId partnership, Subject on) {
        return findOpen(partnership, on.kind(), on.key());
    }
}

package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;

import dev.alongside.comments.Comment;
import dev.alongside.comments.CommentChange;
import dev.alongside.comments.CommentId;
import dev.alongside.comments.CommentThread;
import dev.alongside.comments.CommentThreadId;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.comments.SubjectKind;
import dev.alongside.comments.Talk;
import dev.alongside.people.PersonId;
import dev.alongside.plan.NotAllowed;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PartnershipId;
import dev.alongside.support.Id;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What the two of a shared plan remark; there is nobody to remark to while it is not shared. */
record CommentRows(Comments comments) {

    private static final Subject SCOPE = Subject.attribute("scope");
    private static final Rule WHILE_SHARED = BOTH_SIDES.butOnlyIn(PlanState.SHARED, NotShared.class);
    private static final String SAYS = "select 1 from comment where id = ? and author = ? and words = ?";
    private static final String RESOLVED_BY = "select 1 from comment_thread where id = ? and resolved_by = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new CommentRows(application.getBean(Comments.class));
        return Stream.of(rows.reading(), rows.writing(), rows.resolving()).flatMap(each -> each);
    }

    private Stream<AccessRow<?, ?>> reading() {
        return Stream.of(new AccessRow<>(
                "Comments.read",
                BOTH_SIDES,
                plan -> written(plan, other(plan)),
                (plan, comment) -> comments.read(plan.plan(), SubjectKind.ATTRIBUTE),
                (plan, comment, page) -> page.on(SCOPE).open().isPresent() == (plan.state() == PlanState.SHARED)));
    }

    private Stream<AccessRow<?, ?>> writing() {
        return Stream.of(
                new AccessRow<>(
                        "Comments.write",
                        WHILE_SHARED,
                        Scenario::plan,
                        (plan, id) -> comments.write(id, SCOPE, "Five teams?"),
                        (plan, id, comment) -> plan.has(SAYS, comment.id(), plan.self(), "Five teams?")
                                && plan.hasNewest(CommentChange.COMMENT_WRITTEN)),
                new AccessRow<>(
                        "Comments.send",
                        WHILE_SHARED,
                        CommentRows::seen,
                        (plan, talk) -> comments.send(talk, "Five teams?"),
                        (plan, talk, comment) -> plan.has(SAYS, comment.id(), plan.self(), "Five teams?")
                                && plan.hasNewest(CommentChange.COMMENT_WRITTEN)),
                new AccessRow<>(
                        "Comments.edit",
                        WHILE_SHARED,
                        plan -> written(plan, self(plan)),
                        (plan, comment) -> comments.edit(comment, "Six teams?"),
                        (plan, comment, edited) -> plan.has(SAYS, comment.id(), plan.self(), "Six teams?")
                                && plan.hasNewest(CommentChange.COMMENT_EDITED)),
                new AccessRow<>(
                        "Comments.edit, the other side's",
                        WHILE_SHARED.butNotIn(Set.of(PlanState.SHARED), NotAllowed.class),
                        plan -> written(plan, other(plan)),
                        (plan, comment) -> comments.edit(comment, "Six teams?"),
                        (plan, comment, edited) -> false));
    }

    private Stream<AccessRow<?, ?>> resolving() {
        return Stream.of(
                new AccessRow<>(
                        "Comments.resolve",
                        WHILE_SHARED,
                        plan -> thread(plan, written(plan, other(plan))),
                        (plan, thread) -> comments.resolve(thread),
                        (plan, thread, resolved) -> plan.has(RESOLVED_BY, thread.id(), plan.self())
                                && plan.hasNewest(CommentChange.THREAD_RESOLVED)),
                new AccessRow<>(
                        "Comments.reopen",
                        WHILE_SHARED,
                        this::resolved,
                        (plan, thread) -> comments.reopen(thread),
                        (plan, thread, reopened) -> !plan.has(
                                        "select 1 from comment_thread where id = ? and resolved_at is not null",
                                        thread.id())
                                && plan.hasNewest(CommentChange.THREAD_REOPENED)));
    }

    private CommentThread resolved(Scenario plan) {
        var thread = thread(plan, written(plan, other(plan)));
        return plan.state() == PlanState.SHARED
                ? plan.asOwner(Comments.class, comments -> comments.resolve(thread))
                : thread;
    }

    /** Asks the other side for an answer; a forged one where the plan is not shared. */
    private Comment written(Scenario plan, PersonId author) {
        if (plan.state() == PlanState.SHARED)
            return Acting.as(author, () -> comments.write(plan.plan(), SCOPE, "Enough, @Tomas? And @Mira?"));
        var thread = new CommentThreadId(Id.next());
        return new Comment(
                new CommentId(Id.next()), 1, plan.plan(), thread, author, "Enough?", false, Instant.EPOCH, null);
    }

    private CommentThread thread(Scenario plan, Comment comment) {
        if (plan.state() == PlanState.SHARED) {
            var page = plan.asOwner(Comments.class, all -> all.read(plan.plan(), SubjectKind.ATTRIBUTE));
            return page.on(SCOPE).open().orElseThrow().thread();
        }
        return new CommentThread(
                comment.thread(),
                1,
                plan.plan(),
                new PartnershipId(Id.next()),
                SubjectKind.ATTRIBUTE,
                "scope",
                null,
                null);
    }

    /** As the owner sees it, whoever acts. */
    private static Talk seen(Scenario plan) {
        return Acting.as(
                plan.cast().owner(),
                () -> plan.application()
                        .getBean(Comments.class)
                        .read(plan.plan(), SubjectKind.ATTRIBUTE)
                        .on(SCOPE));
    }

    private static PersonId self(Scenario plan) {
        return plan.who().isPartnerIn(plan.state())
                ? plan.cast().partner()
                : plan.cast().owner();
    }

    private static PersonId other(Scenario plan) {
        return plan.who().isPartnerIn(plan.state())
                ? plan.cast().owner()
                : plan.cast().partner();
    }
}

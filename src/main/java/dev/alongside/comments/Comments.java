package dev.alongside.comments;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.people.People;
import dev.alongside.plan.Act;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.NotFound;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two of a shared plan remark on its wins, goals and attributes. What they say stays between them and the owner. */
@Service
@PreAuthorize("isAuthenticated()")
public class Comments {

    private final CommentRepository comments;
    private final CommentThreadRepository threads;
    private final CommentQuery query;
    private final SubjectQuery subjects;
    private final People people;
    private final PlanAccess access;

    Comments(
            CommentRepository comments,
            CommentThreadRepository threads,
            CommentQuery query,
            SubjectQuery subjects,
            People people,
            PlanAccess access) {
        this.comments = comments;
        this.threads = threads;
        this.query = query;
        this.subjects = subjects;
        this.people = people;
        this.access = access;
    }

    /** What was said about all wins, all goals or all attributes of the plan. */
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public CommentsPage read(PlanId plan, SubjectKind kind) {
        return query.page(access.view(plan), kind);
    }

    /** Goes on in the open thread about it, or starts one. */
    @Transactional(isolation = READ_COMMITTED)
    public Comment write(PlanId plan, Subject on, String words) {
        return write(access.begin(plan), on, words);
    }

    /** As {@link #write}, for whoever is on the other side where it is seen; refused when that is over by now. */
    @Transactional(isolation = READ_COMMITTED)
    public Comment send(Talk seen, String words) {
        var act = access.begin(seen.plan());
        if (!Optional.of(partnership(act).id()).equals(seen.partnership())) throw new PartnershipHasChanged();
        return write(act, seen.on(), words);
    }

    private Comment write(Act act, Subject on, String words) {
        var plan = act.plan().id();
        var partnership = partnership(act).id();
        var title = subjects.requireTitle(act.plan(), on);
        var tidy = Comment.tidy(words);
        var thread = threads.save(
                threads.findOpen(partnership, on).orElseGet(() -> CommentThread.start(plan, partnership, on)));
        var written = comments.save(Comment.write(thread, act.person(), tidy, mentionsOther(act, tidy), act.at()));
        act.journal(CommentChange.COMMENT_WRITTEN, written.id(), null, Remark.of(thread, written, title));
        return written;
    }

    /** Changes the current person's own comment; leaves no line when nothing is different. */
    @Transactional(isolation = READ_COMMITTED)
    public Comment edit(Comment seen, String words) {
        var act = access.begin(seen.plan());
        var stored = comments.findById(seen.id());
        var thread = lasting(act, stored.map(Comment::thread).flatMap(threads::findById));
        var title = subjects.requireTitle(act.plan(), thread.on());
        var before = act.requireUnchanged(stored, Comment::plan, Comment::version, seen.version());
        var tidy = Comment.tidy(words);
        var edited = before.edit(act.person(), tidy, mentionsOther(act, tidy), act.at());
        if (tidy.equals(before.words())) return before;
        var after = comments.save(edited);
        // Another version of it: nobody resolves it over words that they have not seen.
        threads.save(thread);
        act.journal(
                CommentChange.COMMENT_EDITED,
                after.id(),
                Remark.of(thread, before, title),
                Remark.of(thread, after, title));
        return after;
    }

    /** Either side says that a thread needs no more words; refused when there are new ones in it. */
    @Transactional(isolation = READ_COMMITTED)
    public CommentThread resolve(CommentThread seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        if (before.isResolved()) return before;
        return change(act, CommentChange.THREAD_RESOLVED, before, before.resolve(act.person(), act.at()));
    }

    /** Either side takes up a resolved thread again; refused while another one about the same is open. */
    @Transactional(isolation = READ_COMMITTED)
    public CommentThread reopen(CommentThread seen) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        if (!before.isResolved()) return before;
        if (threads.findOpen(before.partnership(), before.on()).isPresent()) throw new AnotherThreadIsOpen();
        return change(act, CommentChange.THREAD_REOPENED, before, before.reopen());
    }

    private CommentThread change(Act act, CommentChange kind, CommentThread before, CommentThread after) {
        var title = subjects.requireTitle(act.plan(), before.on());
        var saved = threads.save(after);
        act.journal(kind, saved.id(), Remark.of(before, null, title), Remark.of(saved, null, title));
        return saved;
    }

    private CommentThread unchanged(Act act, CommentThread seen) {
        var stored = threads.findById(seen.id());
        lasting(act, stored);
        return act.requireUnchanged(stored, CommentThread::plan, CommentThread::version, seen.version());
    }

    /** To a partner there is nothing of an earlier partnership; the owner is told that it is over. */
    private static CommentThread lasting(Act act, Optional<CommentThread> stored) {
        var now = partnership(act).id();
        var thread = stored.filter(it -> it.plan().equals(act.plan().id())).orElseThrow(NotFound::new);
        if (thread.partnership().equals(now)) return thread;
        if (act.side() == Side.OWNER) throw new PartnershipIsOver();
        throw new NotFound();
    }

    private static Partnership partnership(Act act) {
        return act.partnership().orElseThrow(NotShared::new);
    }

    private boolean mentionsOther(Act act, String words) {
        var other = act.side() == Side.OWNER
                ? partnership(act).partner()
                : act.plan().owner();
        return Mention.isIn(words, people.require(other).firstName());
    }
}

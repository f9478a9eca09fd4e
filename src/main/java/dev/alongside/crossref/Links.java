package dev.alongside.crossref;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner says which wins and goals speak to which attribute. */
@Service
@PreAuthorize("isAuthenticated()")
public class Links {

    private final LinkRepository links;
    private final Matrices matrices;
    private final PlanAccess access;
    private final JdbcClient jdbc;

    Links(LinkRepository links, Matrices matrices, PlanAccess access, JdbcClient jdbc) {
        this.links = links;
        this.matrices = matrices;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Link link(PlanId plan, LinkDraft draft) {
        var act = access.beginAsOwner(plan);
        UnknownAttribute.refuse(matrices.read(act.plan().edition()), draft.attribute());
        requireOnBoard(plan, draft);
        try {
            var made = links.save(Link.of(plan, draft));
            act.journal(CrossReferenceChange.LINKED, made.id(), null, made);
            return made;
        } catch (DuplicateKeyException isThere) {
            throw new AlreadyLinked();
        }
    }

    @Transactional(isolation = READ_COMMITTED)
    public Link changeHow(Link seen, String how) {
        var act = access.beginAsOwner(seen.plan());
        var before = unchanged(act, seen);
        var after = links.save(before.withHow(LinkDraft.oneLine(how)));
        act.journal(CrossReferenceChange.LINK_EDITED, after.id(), before, after);
        return after;
    }

    @Transactional(isolation = READ_COMMITTED)
    public void unlink(Link seen) {
        var act = access.beginAsOwner(seen.plan());
        var before = unchanged(act, seen);
        links.delete(before);
        act.journal(CrossReferenceChange.UNLINKED, before.id(), before, null);
    }

    private Link unchanged(Act act, Link seen) {
        return act.requireUnchanged(links.findById(seen.id()), Link::plan, Link::version, seen.version());
    }

    private void requireOnBoard(PlanId plan, LinkDraft draft) {
        int found = jdbc.sql("""
                select (select count(*) from win where id = :win and plan = :plan and removed_at is null)
                     + (select count(*) from goal where id = :goal and plan = :plan and removed_at is null)
                """)
                .param("win", draft.win() == null ? null : draft.win().value())
                .param("goal", draft.goal() == null ? null : draft.goal().value())
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
        if (found == 0) throw new NotFound();
    }
}

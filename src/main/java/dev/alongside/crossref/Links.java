package dev.alongside.crossref;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.plan.Act;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner says which wins and goals speak to which attribute. */
@Service
@PreAuthorize("isAuthenticated()")
public class Links {

    private final LinkRepository links;
    private final Linking linking;
    private final PlanAccess access;

    Links(LinkRepository links, Linking linking, PlanAccess access) {
        this.links = links;
        this.linking = linking;
        this.access = access;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Link link(PlanId plan, LinkDraft draft) {
        return linking.link(access.beginAsOwner(plan), draft);
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
}

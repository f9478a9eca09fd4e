package dev.alongside.crossref;

import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that are part of an act whose feature has checked who may do it. */
@Component
public class Linking {

    private final LinkRepository links;
    private final Matrices matrices;
    private final JdbcClient jdbc;

    Linking(LinkRepository links, Matrices matrices, JdbcClient jdbc) {
        this.links = links;
        this.matrices = matrices;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Link link(Act act, LinkDraft draft) {
        var plan = act.plan().id();
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

package dev.alongside.crossref;

import static java.util.stream.Collectors.toMap;

import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            return make(act, draft);
        } catch (DuplicateKeyException isThere) {
            throw new AlreadyLinked();
        }
    }

    /** From now on a new win speaks to what the goal speaks to, in the same words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(Act act, GoalId from, WinId to) {
        links.findByGoalOrderByAttribute(from)
                .forEach(link -> make(act, LinkDraft.of(to, link.attribute(), link.how())));
    }

    /** Whether the win that was made of the goal speaks of its own by now; a goal's links may change beside it. */
    boolean isChanged(Act act, GoalId goal, WinId win) {
        var touching =
                Stream.of(CrossReferenceChange.LINKED, CrossReferenceChange.LINK_EDITED, CrossReferenceChange.UNLINKED);
        return !words(links.findByGoalOrderByAttribute(goal)).equals(words(links.findByWinOrderByAttribute(win)))
                && act.hasHappenedSince(GoalChange.GOAL_ACHIEVED, goal, touching, "win", win);
    }

    private static Map<String, String> words(List<Link> links) {
        return links.stream().collect(toMap(Link::attribute, Link::how));
    }

    private Link make(Act act, LinkDraft draft) {
        var made = links.save(Link.of(act.plan().id(), draft));
        act.journal(CrossReferenceChange.LINKED, made.id(), null, made);
        return made;
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

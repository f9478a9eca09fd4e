package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.TakenAlong;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All links, standings and readings of a plan. */
@Component
@Order(30)
class CrossReferenceOfPlan implements PlanContent {

    private final JdbcClient jdbc;
    private final LinkRepository links;
    private final Linking linking;
    private final Matrices matrices;

    CrossReferenceOfPlan(JdbcClient jdbc, LinkRepository links, Linking linking, Matrices matrices) {
        this.jdbc = jdbc;
        this.links = links;
        this.linking = linking;
        this.matrices = matrices;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from link where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from standing where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from shown_view where partnership in (select id from partnership where plan = ?)")
                .param(plan.value())
                .update();
        jdbc.sql("delete from interpretation where plan = ?")
                .param(plan.value())
                .update();
    }

    /** The links of what was taken along, as far as the new plan's edition has the attribute. */
    @Override
    public void takeAlong(PlanId from, Act to, TakenAlong taken) {
        var edition = matrices.read(to.plan().edition());
        links.findByPlanOrderById(from).stream()
                .filter(link -> edition.findAttribute(link.attribute()).isPresent())
                .flatMap(link -> again(link, taken).stream())
                .forEach(draft -> linking.link(to, draft));
    }

    private static Optional<LinkDraft> again(Link link, TakenAlong taken) {
        return taken.find(link.win(), WinId::new)
                .map(win -> LinkDraft.of(win, link.attribute(), link.how()))
                .or(() -> taken.find(link.goal(), GoalId::new)
                        .map(goal -> LinkDraft.of(goal, link.attribute(), link.how())));
    }
}

package dev.alongside.crossref;

import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All links, standings and readings of a plan. */
@Component
@Order(30)
class CrossReferenceOfPlan implements PlanContent {

    private final JdbcClient jdbc;

    CrossReferenceOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from link where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from standing where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from shown_view where partnership in (select id from partnership where plan = ?)")
                .param(plan.value())
                .update();
        jdbc.sql("delete from interpretation where plan = ?").param(plan.value()).update();
    }
}

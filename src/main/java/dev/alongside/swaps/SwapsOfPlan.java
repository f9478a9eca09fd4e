package dev.alongside.swaps;

import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All swaps of a plan, whichever partnership they are of. */
@Component
@Order(20)
class SwapsOfPlan implements PlanContent {

    private final JdbcClient jdbc;

    SwapsOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from swap_link where swap in (select id from swap where plan = ?)")
                .param(plan.value())
                .update();
        jdbc.sql("delete from swap where plan = ?").param(plan.value()).update();
    }
}

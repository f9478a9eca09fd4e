package dev.alongside.goals;

import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All goals of a plan, also those off the board. */
@Component
@Order(40)
class GoalsOfPlan implements PlanContent {

    private final JdbcClient jdbc;

    GoalsOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from goal where plan = ?").param(plan.value()).update();
    }
}

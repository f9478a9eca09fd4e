package dev.alongside.history;

import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All programs and wins of a plan, also those off the board. */
@Component
@Order(50)
class HistoryOfPlan implements PlanContent {

    private final JdbcClient jdbc;

    HistoryOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from evidence where win in (select id from win where plan = ?)").param(plan.value()).update();
        jdbc.sql("delete from win where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from program where plan = ?").param(plan.value()).update();
    }
}

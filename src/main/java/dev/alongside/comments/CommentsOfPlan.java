package dev.alongside.comments;

import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All comments of a plan, whichever partnership they are of. */
@Component
@Order(10)
class CommentsOfPlan implements PlanContent {

    private final JdbcClient jdbc;

    CommentsOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from comment where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from comment_thread where plan = ?")
                .param(plan.value())
                .update();
    }
}

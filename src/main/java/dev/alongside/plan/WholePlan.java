package dev.alongside.plan;

import dev.alongside.jointtext.TextContents;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A plan with all that any feature keeps about it. */
@Component
class WholePlan {

    private static final List<String> OWN = List.of("plan_change", "journal_line", "partnership", "plan_counter");

    private final ObjectProvider<PlanContent> contents;
    private final TextContents texts;
    private final JdbcClient jdbc;

    WholePlan(ObjectProvider<PlanContent> contents, TextContents texts, JdbcClient jdbc) {
        this.contents = contents;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** What is named by other records comes before those. */
    void takeAlong(PlanId from, Act to) {
        var taken = new TakenAlong();
        contents.orderedStream().toList().reversed().forEach(content -> content.takeAlong(from, to, taken));
    }

    /** Leaves nothing of it; the plan has to be locked. */
    void delete(PlanId plan) {
        contents.orderedStream().forEach(content -> content.delete(plan));
        texts.deleteAll(plan.value());
        OWN.forEach(table -> jdbc.sql("delete from %s where plan = ?".formatted(table))
                .param(plan.value())
                .update());
        jdbc.sql("delete from plan where id = ?").param(plan.value()).update();
    }
}

package dev.alongside.board.sharing;

import dev.alongside.plan.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what stays with the owner of a plan when they share it. */
@Component
class WithheldQuery {

    private final JdbcClient jdbc;

    WithheldQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Withheld of(View owner) {
        return jdbc.sql("""
                select (select count(*) from standing where plan = :plan and side = 'OWNER') as views,
                       (select count(*) from goal
                           where plan = :plan and status = 'AGREED' and removed_at is null) as agreed,
                       (select count(*) from comment where plan = :plan) as comments,
                       (select count(*) from progress_note note join goal on goal.id = note.goal
                           and goal.removed_at is null where note.plan = :plan) as notes
                """)
                .param("plan", owner.plan().id().value())
                .query((row, index) -> new Withheld(
                        row.getInt("views"), row.getInt("agreed"), row.getInt("comments"), row.getInt("notes")))
                .single();
    }
}

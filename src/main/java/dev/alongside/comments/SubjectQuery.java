package dev.alongside.comments;

import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Plan;
import dev.alongside.support.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a comment is about. */
@Component
class SubjectQuery {

    private static final String WIN = "select title from win where id = ? and plan = ? and removed_at is null";
    private static final String GOAL = "select title from goal where id = ? and plan = ? and removed_at is null";

    private final JdbcClient jdbc;
    private final Matrices matrices;

    SubjectQuery(JdbcClient jdbc, Matrices matrices) {
        this.jdbc = jdbc;
        this.matrices = matrices;
    }

    /** Its title, empty for an attribute, which the edition names; refused when it is not on the plan's board. */
    String requireTitle(Plan plan, Subject on) {
        return switch (on.kind()) {
            case WIN -> title(WIN, plan, on);
            case GOAL -> title(GOAL, plan, on);
            case ATTRIBUTE ->
                matrices.read(plan.edition())
                        .findAttribute(on.key())
                        .map(named -> "")
                        .orElseThrow(NotFound::new);
        };
    }

    private String title(String sql, Plan plan, Subject on) {
        return jdbc.sql(sql)
                .params(id(on), plan.id().value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static UUID id(Subject on) {
        try {
            return UUID.fromString(on.key());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

package dev.alongside.crossref;

import dev.alongside.plan.PlanId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what partners of before showed to the owner of a plan. */
@Component
class EarlierViewQuery {

    private final JdbcClient jdbc;

    EarlierViewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On whichever attribute, the last partner first. */
    List<EarlierView> of(PlanId plan) {
        return jdbc.sql("""
                select standing.*, person.name as partner_name
                from partnership join person on person.id = partnership.partner
                join standing on standing.partnership = partnership.id and standing.shown_in = partnership.id
                where partnership.plan = ? and partnership.to_number is not null
                order by partnership.from_number desc
                """)
                .param(plan.value())
                .query((row, index) ->
                        new EarlierView(row.getString("partner_name"), CrossReferenceQuery.standing(row, plan)))
                .list();
    }
}

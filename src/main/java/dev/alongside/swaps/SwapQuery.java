package dev.alongside.swaps;

import dev.alongside.history.ProgramId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the swaps of a plan with one statement, however many there are. */
@Component
class SwapQuery {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SwapQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Its owner reads on what an earlier partner proposed; whoever is not, only what is of the partnership of now. */
    List<Swap> toShow(View view) {
        var now = view.partnership().map(Partnership::id);
        return jdbc.sql("""
                select swap.*, (
                    select json_arrayagg(json_object('attribute', attribute, 'how', how) order by position)
                    from swap_link where swap_link.swap = swap.id) as links
                from swap
                where plan = :plan and (:all or partnership = :now) and status in ('OPEN', 'DECLINED')
                order by id desc
                """)
                .param("plan", view.plan().id().value())
                .param("all", view.side() == Side.OWNER)
                .param("now", now.map(PartnershipId::value).orElse(null))
                .query((row, index) -> swap(row).readIn(now))
                .list();
    }

    private Swap swap(ResultSet row) throws SQLException {
        var links = row.getString("links");
        return new Swap(
                new SwapId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new PlanId(row.getObject("plan", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                SwapKind.valueOf(row.getString("kind")),
                Side.valueOf(row.getString("side")),
                SwapStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("program", UUID.class))
                        .map(ProgramId::new)
                        .orElse(null),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("impact"),
                row.getObject("due", LocalDate.class),
                row.getString("why"),
                row.getString("reply"),
                null,
                links == null ? List.of() : List.of(json.readValue(links, SwapLink[].class)));
    }
}

package dev.alongside.history;

import dev.alongside.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all wins of a plan with two statements, however many there are. */
@Component
class WinQuery {

    private final JdbcClient jdbc;

    WinQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Win> of(PlanId plan) {
        var evidence = evidence(plan);
        return jdbc.sql("select * from win where plan = ? and removed_at is null order by day desc, id desc")
                .param(plan.value())
                .query((row, index) -> win(row, plan, evidence))
                .list();
    }

    private Map<UUID, List<Evidence>> evidence(PlanId plan) {
        var byWin = new HashMap<UUID, List<Evidence>>();
        jdbc.sql("""
                select evidence.* from evidence join win on win.id = evidence.win
                where win.plan = ? and win.removed_at is null order by evidence.win, evidence.position
                """).param(plan.value()).query(row -> {
            byWin.computeIfAbsent(row.getObject("win", UUID.class), win -> new ArrayList<>())
                    .add(new Evidence(row.getString("address"), row.getString("title")));
        });
        return byWin;
    }

    private static Win win(ResultSet row, PlanId plan, Map<UUID, List<Evidence>> evidence) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var program = row.getObject("program", UUID.class);
        return new Win(
                new WinId(id),
                row.getLong("version"),
                plan,
                program == null ? null : new ProgramId(program),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getString("impact"),
                measure(row),
                row.getString("vouch"),
                evidence.getOrDefault(id, List.of()),
                null);
    }

    private static Measure measure(ResultSet row) throws SQLException {
        var kind = row.getString("impact_kind");
        return new Measure(
                kind == null ? null : ImpactKind.valueOf(kind),
                row.getBigDecimal("impact_number"),
                row.getString("impact_unit"),
                row.getBigDecimal("impact_before"),
                row.getBigDecimal("impact_after"));
    }
}

package dev.alongside.board.ribbon;

import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinId;
import dev.alongside.plan.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that has its place in time with one statement, however much there is. */
@Component
class TimelineQuery {

    private final JdbcClient jdbc;

    TimelineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** While the plan is shared, agreed is what the two of now agreed on. */
    Timeline of(View view) {
        var found = new Timeline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql("""
                select 'PROGRAM' as what, id, name as title, from_day as day, to_day as until_day,
                       '' as mark, '' as status, null as place
                from program where plan = :plan and removed_at is null
                union all
                select 'WIN', id, title, day, null, '', '', null
                from win where plan = :plan and removed_at is null
                union all
                select 'GOAL', id, title, coalesce(achieved_day, due), null, mark,
                       if(status = 'AGREED' and agreed_in <> :partnership, 'PROPOSED', status), place
                from goal where plan = :plan and removed_at is null
                order by place is null, place, id
                """)
                .param("plan", view.plan().id().value())
                .param(
                        "partnership",
                        view.partnership().map(it -> it.id().value()).orElse(null))
                .query((ResultSet row) -> put(row, found));
        return new Timeline(List.copyOf(found.programs()), List.copyOf(found.wins()), List.copyOf(found.goals()));
    }

    private static void put(ResultSet row, Timeline into) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var title = row.getString("title");
        var day = row.getObject("day", LocalDate.class);
        switch (row.getString("what")) {
            case "PROGRAM" ->
                into.programs()
                        .add(new TimelineProgram(
                                new ProgramId(id), title, day, row.getObject("until_day", LocalDate.class)));
            case "WIN" -> into.wins().add(new TimelineWin(new WinId(id), title, day));
            default ->
                into.goals()
                        .add(new TimelineGoal(
                                new GoalId(id),
                                row.getString("mark"),
                                title,
                                day,
                                GoalStatus.valueOf(row.getString("status"))));
        }
    }
}

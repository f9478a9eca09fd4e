package dev.alongside.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything the database holds of one plan and of its people: what a refused act has to leave as it was. */
record Footprint(Map<String, List<String>> rowsByTable) {

    private static final String OF_PLAN = """
            select table_name from information_schema.columns
            where table_schema = database() and column_name = 'plan'
            """;

    private static final Map<String, String> OTHERS = Map.of(
            "plan", "select * from plan where id = :plan or owner in (:people)",
            "evidence", "select evidence.* from evidence join win on win.id = evidence.win where win.plan = :plan",
            "shown_view", """
                    select shown_view.* from shown_view
                    join partnership on partnership.id = shown_view.partnership where partnership.plan = :plan
                    """,
            "person", "select * from person where id in (:people)",
            "reporting_line", "select * from reporting_line where report in (:people) or manager in (:people)",
            "one_time_link", "select * from one_time_link where person in (:people)",
            "how many", "select (select count(*) from person) as people, (select count(*) from matrix) as matrices");

    /** All tables with a column {@code plan}, so that those to come are looked at too. */
    static List<String> tablesOfPlans(JdbcClient jdbc) {
        return jdbc.sql(OF_PLAN).query((row, index) -> row.getString(1)).list();
    }

    static Footprint take(JdbcClient jdbc, List<String> tables, UUID plan, List<UUID> people) {
        var rows = new TreeMap<String, List<String>>();
        tables.forEach(table -> rows.put(
                table,
                rows(jdbc.sql("select * from " + table + " where plan = :plan").param("plan", plan))));
        OTHERS.forEach((name, sql) ->
                rows.put(name, rows(jdbc.sql(sql).param("plan", plan).param("people", people))));
        return new Footprint(rows);
    }

    private static List<String> rows(JdbcClient.StatementSpec statement) {
        var rows = new ArrayList<String>();
        statement.query().listOfRows().forEach(row -> rows.add(words(row)));
        rows.sort(null);
        return rows;
    }

    private static String words(Map<String, ?> row) {
        return Arrays.deepToString(row.entrySet().stream()
                .flatMap(column -> Arrays.asList(column.getKey(), column.getValue()).stream())
                .toArray());
    }
}

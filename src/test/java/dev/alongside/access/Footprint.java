package dev.alongside.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything the database holds of one plan and of its people: what a refused act has to leave as it was. */
final class Footprint {

    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("plan", "id = :plan or owner in (:people)"),
            Map.entry("evidence", "win in (select id from win where plan = :plan)"),
            Map.entry("shown_view", "partnership in (select id from partnership where plan = :plan)"),
            Map.entry("person", "id in (:people)"),
            Map.entry("reporting_line", "report in (:people) or manager in (:people)"),
            Map.entry("one_time_link", "person in (:people)"),
            Map.entry("swap_link", "swap in (select id from swap where plan = :plan)"),
            Map.entry("text_document", "root = :plan"),
            Map.entry("text_change", "document_id in (select id from text_document where root = :plan)"),
            Map.entry("remembered_device", "person in (:people)"),
            Map.entry("hidden_hint", "person in (:people)"));

    /** Ids grow, so a new row anywhere in these tables is seen too. */
    private static final String NEWEST = """
            select 'newest' as place, json_array(
                (select max(id) from person), (select max(id) from reporting_line), (select max(id) from plan),
                (select max(id) from matrix), (select max(id) from edition)) as content
            """;

    private final JdbcClient jdbc;
    private final String sql;

    Footprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        var columns = jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = database()")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var conditions = new LinkedHashMap<>(ROWS);
        // Every table with a column "plan", so that those to come are looked at too.
        columns.forEach((table, names) -> {
            if (names.contains("plan")) conditions.putIfAbsent(table, "plan = :plan");
        });
        sql = conditions.entrySet().stream()
                .map(each -> select(each.getKey(), columns.getOrDefault(each.getKey(), List.of()), each.getValue()))
                .collect(joining(" union all ", NEWEST + " union all ", " order by place, content"));
    }

    /** All rows as text. */
    List<String> take(UUID plan, List<UUID> people) {
        return jdbc.sql(sql)
                .param("plan", plan)
                .param("people", people)
                .query((row, index) -> row.getString("place") + " " + row.getString("content"))
                .list();
    }

    private static String select(String table, List<String> columns, String condition) {
        var content =
                columns.stream().map("`%s`.`%%s`".formatted(table)::formatted).collect(joining(", "));
        return "select '%s', json_array(%s) from `%s` where %s".formatted(table, content, table, condition);
    }
}

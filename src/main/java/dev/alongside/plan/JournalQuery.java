package dev.alongside.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal with the records before and after each change, with one statement however long it is. */
@Component
class JournalQuery {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final JsonMapper json;

    JournalQuery(JdbcClient jdbc, Journal journal, JsonMapper json) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.json = json;
    }

    /** @param wanted the lowest number asked for; at least the newest page comes anyway */
    JournalPage page(View view, long wanted) {
        long newestPage = view.number() - JournalPage.SIZE + 1;
        long from = Math.max(view.firstNumber(), Math.min(wanted, newestPage));
        var entries = jdbc.sql("select " + Journal.LINE + """
                , before_json, after_json, person.name as actor_name
                from journal_line left join person on person.id = journal_line.actor
                where journal_line.plan = ? and number between ? and ? order by number desc
                """)
                .params(view.plan().id().value(), from, view.number())
                .query((row, index) -> entry(row))
                .list();
        return new JournalPage(view, entries, from, from > view.firstNumber());
    }

    private JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                journal.line(row),
                Optional.ofNullable(row.getString("actor_name")),
                record(row, "before_json"),
                record(row, "after_json"));
    }

    private Optional<JsonNode> record(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(json::readTree);
    }
}

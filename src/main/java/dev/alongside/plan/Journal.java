package dev.alongside.plan;

import dev.alongside.people.PersonId;
import dev.alongside.support.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every change of a plan as a numbered line; the only history there is. */
@Component
class Journal {

    /** Grows when the JSON of a record changes in a way that older lines don't have. */
    private static final int SCHEMA = 4;

    /** The columns of a {@link JournalLine}. */
    static final String LINE = """
            number, actor, at, kind, subject,
            coalesce(json_value(coalesce(after_json, before_json), '$.title'),
                     json_value(coalesce(after_json, before_json), '$.name'), '') as title,
            coalesce(json_value(coalesce(after_json, before_json), '$.attribute'), '') as attribute,
            coalesce(json_query(after_json, '$.authors'), '[]') as authors
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(
            PlanId plan,
            long number,
            @Nullable PersonId actor,
            Instant at,
            JournalKind kind,
            Id subject,
            @Nullable Object before,
            @Nullable Object after) {
        jdbc.sql("""
                insert into journal_line
                    (plan, number, actor, at, kind, subject, before_json, after_json, schema_number)
                values (:plan, :number, :actor, :at, :kind, :subject, :before, :after, :schema)
                """)
                .param("plan", plan.value())
                .param("number", number)
                .param("actor", actor == null ? null : actor.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("subject", subject.value())
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", after == null ? null : json.writeValueAsString(after))
                .param("schema", SCHEMA)
                .update();
        jdbc.sql("update plan_counter set number = ? where plan = ?")
                .params(number, plan.value())
                .update();
    }

    boolean has(PlanId plan, JournalKind kind, Id subject) {
        return jdbc.sql("select exists(select 1 from journal_line where plan = ? and kind = ? and subject = ?)")
                .params(plan.value(), kind.name(), subject.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether one of these kinds happened to something that belongs to a record, after the newest line of that kind about
     * that subject.
     *
     * @param field names the record in what belongs to it, for example "win"
     */
    boolean hasSince(PlanId plan, JournalKind since, Id subject, List<String> kinds, String field, Id record) {
        return jdbc.sql("""
                select exists(
                    select 1 from journal_line where plan = :plan and kind in (:kinds)
                      and json_value(coalesce(after_json, before_json), :path) = :record
                      and number > (select max(number) from journal_line
                                    where plan = :plan and kind = :since and subject = :subject))
                """)
                .param("plan", plan.value())
                .param("kinds", kinds)
                .param("path", "$.%s.value".formatted(field))
                .param("record", record.value().toString())
                .param("since", since.name())
                .param("subject", subject.value())
                .query(Boolean.class)
                .single();
    }

    /** When the line with this number happened. */
    Instant at(PlanId plan, long number) {
        return jdbc.sql("select at from journal_line where plan = ? and number = ?")
                .params(plan.value(), number)
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    /** Lines with numbers from {@code first} to {@code last}, oldest first, no more than {@link Plans#NEWEST_LINES}. */
    List<JournalLine> between(PlanId plan, long first, long last) {
        return jdbc.sql("select " + LINE
                        + " from journal_line where plan = ? and number between ? and ? order by number")
                .params(plan.value(), Math.max(first, last - Plans.NEWEST_LINES + 1), last)
                .query((row, index) -> line(row))
                .list();
    }

    JournalLine line(ResultSet row) throws SQLException {
        var actor = row.getObject("actor", UUID.class);
        return new JournalLine(
                row.getLong("number"),
                actor == null ? null : new PersonId(actor),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("title"),
                row.getString("attribute"),
                List.of(json.readValue(row.getString("authors"), PersonId[].class)));
    }
}

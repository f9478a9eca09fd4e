package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.plan.PlanId;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of one plan as the database holds it, in the order of its numbers. */
record PlanJournal(List<Line> lines, long counter) {

    record Line(
            long number,
            LocalDateTime at,
            UUID subject,
            @Nullable String before,
            @Nullable String after) {}

    static PlanJournal read(JdbcClient jdbc, PlanId plan) {
        var lines = jdbc.sql("""
                select number, at, subject, before_json, after_json from journal_line where plan = ? order by number
                """)
                .param(plan.value())
                .query((row, index) -> new Line(
                        row.getLong("number"),
                        row.getObject("at", LocalDateTime.class),
                        row.getObject("subject", UUID.class),
                        row.getString("before_json"),
                        row.getString("after_json")))
                .list();
        var counter = jdbc.sql("select number from plan_counter where plan = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
        return new PlanJournal(lines, counter);
    }

    /** Without a gap, in the order of time, and the counter stands at the last one. */
    void requireNumbers(long first, long last) {
        assertThat(lines.stream().map(Line::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(first, last).boxed().toList());
        assertThat(lines.stream().map(Line::at)).isSorted();
        assertThat(counter).isEqualTo(last);
    }

    /** Each record's first line starts with nothing, each later one with what the line before left. */
    void requireThatEachLineStartsWhereTheLastOneEnded() {
        var now = new HashMap<UUID, @Nullable String>();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.before()).isEqualTo(now.get(line.subject()));
            assertThat(line.after()).isNotEqualTo(line.before());
            now.put(line.subject(), line.after());
        });
    }
}

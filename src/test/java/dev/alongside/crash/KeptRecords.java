package dev.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.KeptDatabase;
import dev.alongside.plan.PlanId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the database holds of a plan: its journal, replayed and held against the records. */
final class KeptRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final PlanId plan;

    private KeptRecords(JdbcClient jdbc, PlanId plan) {
        this.jdbc = jdbc;
        this.plan = plan;
    }

    static KeptRecords of(PlanId plan, Path folder) throws IOException {
        return new KeptRecords(KeptDatabase.in(folder), plan);
    }

    /** Every act of the two people in the journal's order, after making sure that journal and records say the same. */
    List<Acknowledgement> acts() {
        var journal = jdbc.sql("select * from journal_line where plan = ? order by number")
                .param(plan.value())
                .query((row, index) -> new KeptLine(
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getObject("subject", UUID.class),
                        json(row.getString("before_json")),
                        json(row.getString("after_json"))))
                .list();
        requireGapless(journal);
        for (var table : KeptTable.values()) {
            assertThat(records(table)).as(table.name()).isEqualTo(replay(table, journal));
        }
        return journal.stream()
                .filter(line -> Stream.of(KeptTable.values()).anyMatch(table -> table.has(line.kind())))
                .map(KeptLine::act)
                .toList();
    }

    private void requireGapless(List<KeptLine> journal) {
        assertThat(journal.stream().map(KeptLine::number).toList())
                .isEqualTo(LongStream.rangeClosed(1, journal.size()).boxed().toList());
        assertThat(jdbc.sql("select number from plan_counter where plan = ?")
                        .param(plan.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(journal.size());
    }

    /** What the records have to be, by id: applies line after line, each of which must begin where the last ended. */
    private static Map<UUID, String> replay(KeptTable table, List<KeptLine> journal) {
        var now = new HashMap<UUID, JsonNode>();
        var removed = new HashMap<UUID, String>();
        for (var line : journal) {
            if (!table.has(line.kind())) continue;
            assertThat(line.before()).as("before of %s", line).isEqualTo(now.remove(line.subject()));
            removed.remove(line.subject());
            if (line.after() != null) {
                now.put(line.subject(), line.after());
            } else if (table.keepsRemoved()) {
                removed.put(line.subject(), "removed " + line.act().version());
            }
        }
        var all = new HashMap<>(removed);
        now.forEach((id, record) -> all.put(id, table.words(record)));
        return all;
    }

    private Map<UUID, String> records(KeptTable table) {
        var all = new HashMap<UUID, String>();
        jdbc.sql(table.select()).param(plan.value()).query(row -> {
            all.put(row.getObject("id", UUID.class), table.words(row));
        });
        return all;
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JSON.readTree(text);
    }
}

package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.WinId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything behind all attributes of a plan with five statements, however much there is. */
@Component
class CrossReferenceQuery {

    private final JdbcClient jdbc;

    CrossReferenceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. The plan is named for both tables, so that either of them can be read first by its own index. */
    List<WinBehind> wins(PlanId plan) {
        return jdbc.sql("""
                select link.*, win.title, win.day, coalesce(program.name, '') as program_name
                from link join win on win.id = link.win and win.removed_at is null
                left join program on program.id = win.program and program.removed_at is null
                where link.plan = :plan and win.plan = :plan order by win.day desc, win.id desc
                """)
                .param("plan", plan.value())
                .query((row, index) -> new WinBehind(
                        link(row, plan),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getString("program_name")))
                .list();
    }

    /** In the order they were written down; while the plan is shared, agreed is what the two of now agreed on. */
    List<GoalBehind> goals(View view) {
        var plan = view.plan().id();
        return jdbc.sql("""
                select link.*, goal.mark, goal.title, goal.due,
                       if(goal.status = 'AGREED' and goal.agreed_in <> :partnership, 'PROPOSED', goal.status) as status
                from link join goal on goal.id = link.goal and goal.removed_at is null
                where link.plan = :plan and goal.plan = :plan order by goal.id
                """)
                .param("plan", plan.value())
                .param("partnership", partnership(view))
                .query((row, index) -> new GoalBehind(
                        link(row, plan),
                        row.getString("mark"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        GoalStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** The reader's own standings, and those of the other side that are shown in the partnership of now. */
    List<Standing> standings(View view) {
        return jdbc.sql("""
                select * from standing where plan = :plan and (
                    (side = :side and (side = 'OWNER' or partnership = :partnership))
                    or (side <> :side and shown_in = :partnership))
                """)
                .param("plan", view.plan().id().value())
                .param("side", view.side().name())
                .param("partnership", partnership(view))
                .query((row, index) -> standing(row, view.plan().id()))
                .list();
    }

    /** What was written down on how to read each attribute, and how far the two of now agree on it. */
    Map<String, ReadingLine> readings(View view) {
        var plan = view.plan().id();
        var readings = new HashMap<String, ReadingLine>();
        jdbc.sql("""
                select document.part, document.content, document.version as text_now, interpretation.*
                from text_document document
                left join interpretation on interpretation.partnership = :partnership
                    and interpretation.attribute = document.part
                where document.kind = :kind and document.root = :plan
                """)
                .param("kind", ReadingTexts.KIND)
                .param("plan", plan.value())
                .param("partnership", partnership(view))
                .query(row -> {
                    readings.put(
                            row.getString("part"),
                            new ReadingLine(
                                    row.getString("content"),
                                    row.getLong("text_now"),
                                    Optional.ofNullable(interpretation(row, plan))));
                });
        return readings;
    }

    /**
     * What there is to begin with.
     *
     * @param work whether there is a win or a goal, also one that speaks to nothing yet
     * @param shown when each side that has shown its view in the partnership of now did so
     */
    record Begun(boolean work, Map<Side, Instant> shown) {}

    Begun begun(View view) {
        return jdbc.sql("""
                select exists(select 1 from win where plan = :plan and removed_at is null)
                    or exists(select 1 from goal where plan = :plan and removed_at is null) as work,
                    (select shown_at from shown_view where partnership = :partnership and side = 'OWNER') as owner,
                    (select shown_at from shown_view where partnership = :partnership and side = 'PARTNER') as partner
                """)
                .param("plan", view.plan().id().value())
                .param("partnership", partnership(view))
                .query((row, index) -> new Begun(row.getBoolean("work"), shown(row)))
                .single();
    }

    private static Map<Side, Instant> shown(ResultSet row) throws SQLException {
        var shown = new EnumMap<Side, Instant>(Side.class);
        for (var side : Side.values()) {
            var at = row.getObject(side.name().toLowerCase(Locale.ROOT), LocalDateTime.class);
            if (at != null) shown.put(side, at.toInstant(ZoneOffset.UTC));
        }
        return Map.copyOf(shown);
    }

    private static @Nullable UUID partnership(View view) {
        return view.partnership().map(it -> it.id().value()).orElse(null);
    }

    private static Link link(ResultSet row, PlanId plan) throws SQLException {
        var win = row.getObject("win", UUID.class);
        var goal = row.getObject("goal", UUID.class);
        return new Link(
                new LinkId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                plan,
                row.getString("attribute"),
                win == null ? null : new WinId(win),
                goal == null ? null : new GoalId(goal),
                row.getString("how"));
    }

    private static @Nullable Interpretation interpretation(ResultSet row, PlanId plan) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) return null;
        return new Interpretation(
                new InterpretationId(id),
                row.getLong("version"),
                plan,
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("attribute"),
                InterpretationStatus.valueOf(row.getString("status")),
                Side.valueOf(row.getString("side")),
                row.getLong("text_version"),
                row.getString("question"),
                row.getBoolean("was_confirmed"));
    }

    static Standing standing(ResultSet row, PlanId plan) throws SQLException {
        var partnership = row.getObject("partnership", UUID.class);
        var shownIn = row.getObject("shown_in", UUID.class);
        return new Standing(
                new StandingId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                plan,
                Side.valueOf(row.getString("side")),
                partnership == null ? null : new PartnershipId(partnership),
                row.getString("attribute"),
                StandingKind.valueOf(row.getString("kind")),
                row.getString("note"),
                shownIn == null ? null : new PartnershipId(shownIn),
                row.getBoolean("earlier"));
    }
}

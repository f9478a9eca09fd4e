package dev.alongside.bench;

import dev.alongside.DirectJdbc;
import java.util.List;

/** Fills the database with the shared plans of many others, table by table, and writes the narratives of a board. */
final class OtherPlans {

    private static final String PEOPLE = """
            insert into person (id, version, sign_in_name, name, tpm, manager, admin, active)
            select uuid(), 1, concat('%1$s.', seq), concat('%1$s ', seq), %2$s, not %2$s, false, true
            from seq_1_to_1000000 where seq <= ?
            """;

    /** Those of the first team are managed by the partner of the board that is measured. */
    private static final String LINES = """
            insert into reporting_line (id, version, report, manager, from_day)
            select uuid(), 1, report.id, manager.id, '2020-01-01'
            from (select id, cast(substring(sign_in_name, 8) as unsigned) as number
                  from person where sign_in_name like 'report.%') report
            join person manager on manager.sign_in_name =
                if(report.number < 50, ?, concat('manager.', report.number div 50))
            """;

    private static final String PLANS = """
            insert into plan (id, version, owner, matrix, edition, current_level, target_level, cycle, status)
            select uuid(), 1, person.id, pattern.matrix, pattern.edition, 'l1', 'l2', 'Spring', 'ACTIVE'
            from person join plan pattern on pattern.id = ? where person.sign_in_name like 'report.%'
            """;

    /** Of plans that have no counter yet. */
    private static final String PARTNERSHIPS = """
            insert into partnership (id, version, plan, partner, from_number)
            select uuid(), 1, plan.id, line.manager, 2
            from plan join reporting_line line on line.report = plan.owner
            where plan.id not in (select plan from plan_counter)
            """;

    private static final String JOURNAL = """
            insert into journal_line (plan, number, actor, at, kind, subject, after_json, schema_number)
            select plan.id, seq, plan.owner, utc_timestamp(6),
                   case seq when 1 then 'PLAN_MADE' when 2 then 'PLAN_SHARED' else 'WIN_ADDED' end, uuid(), '{}', 1
            from plan join seq_1_to_20 where plan.id not in (select plan from plan_counter)
            """;

    private static final String WINS = """
            insert into win (id, version, plan, title, day, impact)
            select uuid(), 1, plan.id, concat('Win ', seq), current_date - interval seq month, 'Fewer incidents'
            from plan join seq_1_to_5 where plan.id not in (select plan from plan_counter)
            """;

    private static final String GOALS = """
            insert into goal (id, version, plan, mark, title, outcome, impact, status)
            select uuid(), 1, plan.id, char(64 + seq), concat('Goal ', seq), 'Counted', '', 'PROPOSED'
            from plan join seq_1_to_3 where plan.id not in (select plan from plan_counter)
            """;

    private static final String LINKS = """
            insert into link (id, version, plan, attribute, win, how)
            select uuid(), 1, win.plan, concat('a', seq), win.id, 'Shows it'
            from win join seq_1_to_2 where win.plan not in (select plan from plan_counter)
            """;

    private static final String STANDINGS = """
            insert into standing (id, version, plan, side, attribute, kind, note)
            select uuid(), 1, plan.id, 'OWNER', concat('a', seq), 'UNCLEAR', 'What is meant?'
            from plan join seq_1_to_4 where plan.id not in (select plan from plan_counter)
            """;

    private static final String COUNTERS = """
            insert into plan_counter (plan, number)
            select id, 20 from plan where id not in (select plan from plan_counter)
            """;

    private static final String NARRATIVES = """
            insert into text_document (id, kind, root, part, version, content)
            select uuid(), 'NARRATIVE', plan, id, 1, repeat('It began with one team and ended with eleven. ', 8)
            from win where plan = ?
            """;

    private static final List<String> TABLES = List.of(
            "person",
            "reporting_line",
            "plan",
            "partnership",
            "journal_line",
            "win",
            "goal",
            "link",
            "standing",
            "plan_counter",
            "text_document");

    private final DirectJdbc jdbc;

    OtherPlans(DirectJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param board which the others resemble, and whose partner manages some of them */
    void make(int plans, SeededBoard board) {
        jdbc.update(PEOPLE.formatted("report", "true"), plans);
        jdbc.update(PEOPLE.formatted("manager", "false"), 1 + plans / 50);
        jdbc.update(LINES, board.partner());
        jdbc.update(PLANS, board.plan());
        List.of(PARTNERSHIPS, JOURNAL, WINS, GOALS, LINKS, STANDINGS, COUNTERS).forEach(jdbc::update);
        jdbc.update(NARRATIVES, board.plan());
        // As the server does by itself where tables grow in their own time.
        jdbc.sql("analyze table " + String.join(", ", TABLES)).query().listOfRows();
    }
}

package dev.alongside.board.waiting;

import dev.alongside.comments.Subject;
import dev.alongside.comments.SubjectKind;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for somebody with one statement, on one plan or on all that are shared with them. */
@Component
class WaitingQuery {

    /** The partnership of now. */
    private static final String OF_ONE = "select id, plan from partnership where id = :partnership";

    /** Those in which the person is the partner, of plans that they may read today. */
    private static final String OF_MY_PEOPLE = """
        select partnership.id, partnership.plan from partnership
        join plan on plan.id = partnership.current_plan and plan.status = 'ACTIVE'
        join person owner on owner.id = plan.owner and owner.active
        where partnership.partner = :person and exists (
            select 1 from reporting_line line
            where line.report = plan.owner and line.manager = :person
              and line.from_day <= utc_date() and (line.to_day is null or line.to_day >= utc_date()))
        """;

    /**
     * To a partner, what was agreed in an earlier partnership is a proposal. A question on a reading waits until the
     * reading is offered again, or nothing is left of it. A thread waits as it says itself, see
     * {@link dev.alongside.comments.ThreadLine#waitsForReader}: the other side asked for an answer and there is none.
     */
    private static final String WAITING = """
        with mine as (%s)
        select mine.plan, 'READING' as kind, 'ATTRIBUTE' as about, offered.attribute, null as record,
               null as title, offered.id
        from mine join interpretation offered on offered.partnership = mine.id
        where offered.status = 'OFFERED' and offered.side <> :side
        union all
        select mine.plan, 'QUESTION', 'ATTRIBUTE', asked.attribute, null, null, asked.id
        from mine join interpretation asked on asked.partnership = mine.id
        where asked.status = 'DRAFT' and asked.question <> '' and asked.side <> :side
          and exists (
            select 1 from text_document reading
            where reading.kind = 'READING' and reading.root = mine.plan and reading.part = asked.attribute
              and trim(reading.content) <> '')
        union all
        select mine.plan, 'GOAL', 'GOAL', null, goal.id, goal.title, goal.id
        from mine join goal on goal.plan = mine.plan
        where :side = 'PARTNER' and goal.removed_at is null
          and (goal.status = 'PROPOSED' or (goal.status = 'AGREED' and goal.agreed_in <> mine.id))
        union all
        select mine.plan, 'SWAP', 'GOAL', null, proposal.id, proposal.title, proposal.id
        from mine join swap proposal on proposal.partnership = mine.id
        where proposal.status = 'OPEN' and proposal.side <> :side
        union all
        select mine.plan, 'COMMENTS', thread.kind, thread.subject, coalesce(win.id, goal.id),
               coalesce(win.title, goal.title), thread.id
        from mine join comment_thread thread on thread.partnership = mine.id and thread.resolved_at is null
        left join win on thread.kind = 'WIN' and win.id = cast(thread.subject as uuid) and win.removed_at is null
        left join goal on thread.kind = 'GOAL' and goal.id = cast(thread.subject as uuid)
            and goal.removed_at is null
        where (thread.kind = 'ATTRIBUTE' or win.id is not null or goal.id is not null)
          and exists (
            select 1 from comment asks
            where asks.thread = thread.id and asks.mentions and asks.author <> :person and not exists (
                select 1 from comment answer
                where answer.thread = thread.id and answer.author <> asks.author and answer.id > asks.id))
        union all
        select mine.plan, 'PLAN_CHANGE', null, null, null, null, proposed.id
        from mine join plan_change proposed on proposed.partnership = mine.id
        where proposed.status = 'OPEN' and proposed.side <> :side
        order by id
        """;

    private final JdbcClient jdbc;

    WaitingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing on a plan that is closed or not shared. */
    List<Waiting> of(View view) {
        var partnership = view.partnership().filter(it -> view.plan().status() == PlanStatus.ACTIVE);
        return read(
                OF_ONE,
                partnership.map(Partnership::id).map(it -> it.value()).orElse(null),
                view.person(),
                view.side());
    }

    List<Waiting> ofMyPeople(PersonId partner) {
        return read(OF_MY_PEOPLE, null, partner, Side.PARTNER);
    }

    private List<Waiting> read(String mine, @Nullable UUID partnership, PersonId person, Side side) {
        return jdbc.sql(WAITING.formatted(mine))
                .param("partnership", partnership)
                .param("person", person.value())
                .param("side", side.name())
                .query((row, index) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new PlanId(row.getObject("plan", UUID.class)),
                WaitKind.valueOf(row.getString("kind")),
                Optional.ofNullable(subject(row)),
                Objects.requireNonNullElse(row.getString("title"), ""));
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        var about = row.getString("about");
        if (about == null) return null;
        var record = row.getObject("record", UUID.class);
        return new Subject(SubjectKind.valueOf(about), record == null ? row.getString("attribute") : record.toString());
    }
}

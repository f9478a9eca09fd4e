package dev.alongside.plan;

import dev.alongside.live.Topics;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.MatrixId;
import dev.alongside.people.CurrentPerson;
import dev.alongside.people.PersonId;
import dev.alongside.support.NotFound;
import dev.alongside.support.jdbc.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a plan, read from the database at each act, and once for each snapshot that is read. */
@Component
public class PlanAccess {

    /** Rights of the owner, or of a partner whose partnership and reporting line both last today. */
    private static final String VIEW = """
            select plan.*, counter.number, person.id as person,
                   partnership.id as partnership, partnership.version as partnership_version, partnership.partner,
                   partnership.from_number, partnership.message
            from plan_counter counter
            join plan on plan.id = counter.plan
            join person on person.id = :person and person.active
            left join partnership on partnership.current_plan = plan.id and exists (
                select 1 from reporting_line line join person manager on manager.id = line.manager
                where line.report = plan.owner and line.manager = partnership.partner and manager.active
                  and line.from_day <= utc_date() and (line.to_day is null or line.to_day >= utc_date()))
            where counter.plan = :plan and (plan.owner = :person or partnership.partner = :person)
            """;

    private record AskedView(PlanId plan, PersonId person) {}

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Journal journal;
    private final TextLines texts;
    private final Topics topics;
    private final Clock clock;

    PlanAccess(JdbcClient jdbc, CurrentPerson current, Journal journal, TextLines texts, Topics topics, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.journal = journal;
        this.texts = texts;
        this.topics = topics;
        this.clock = clock;
    }

    /** Begins a write: locks the plan's counter, then checks who this is. Everyone else finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Act begin(PlanId plan) {
        var act = beginOnAny(plan);
        if (!act.plan().isActive()) throw new PlanIsClosed();
        return act;
    }

    /** As {@link #begin(PlanId)}, and the partner, who may know of the plan, is told that this is not for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Act beginAsOwner(PlanId plan) {
        var act = begin(plan);
        act.requireOwner();
        return act;
    }

    /** As {@link #beginAsOwner(PlanId)}, for the few acts that a closed plan allows, too. */
    Act beginAsOwnerOnAny(PlanId plan) {
        var act = beginOnAny(plan);
        act.requireOwner();
        return act;
    }

    /** As {@link #begin(PlanId)}, for the few acts that a closed plan allows, too. */
    Act beginOnAny(PlanId plan) {
        var person = current.id();
        lock(plan);
        var view = find(plan, person).orElseThrow(NotFound::new);
        return new Act(view, clock.instant(), journal, texts, topics);
    }

    /** What the plan is to the current person; the first statement of a reading transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public View view(PlanId plan) {
        var person = current.id();
        return Snapshot.once(new AskedView(plan, person), () -> find(plan, person))
                .orElseThrow(NotFound::new);
    }

    /**
     * From here on this transaction, which may only read, finds what {@code partner} will find once the owner has shared
     * the plan with them: the beginning of a partnership in which nothing is shown or said yet. For the owner alone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readAsNextPartner(PlanId plan, PersonId partner) {
        var owner = view(plan);
        if (owner.side() != Side.OWNER) throw new NotAllowed();
        if (owner.partnership().isPresent()) throw new AlreadyShared();
        var begun = Partnership.begin(plan, partner, owner.number() + 1, "");
        Snapshot.answer(
                new AskedView(plan, owner.person()),
                Optional.of(new View(owner.plan(), partner, Side.PARTNER, Optional.of(begun), owner.number())));
    }

    long lock(PlanId plan) {
        return jdbc.sql("select number from plan_counter where plan = ? for update")
                .param(plan.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Optional<View> find(PlanId plan, PersonId person) {
        return jdbc.sql(VIEW)
                .param("plan", plan.value())
                .param("person", person.value())
                .query((row, index) -> view(row, person))
                .optional();
    }

    private static View view(ResultSet row, PersonId person) throws SQLException {
        var plan = plan(row);
        return new View(
                plan,
                person,
                plan.owner().equals(person) ? Side.OWNER : Side.PARTNER,
                Optional.ofNullable(partnership(row, plan.id())),
                row.getLong("number"));
    }

    static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new PersonId(row.getObject("owner", UUID.class)),
                new MatrixId(row.getObject("matrix", UUID.class)),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getString("current_level"),
                row.getString("target_level"),
                row.getString("cycle"),
                PlanStatus.valueOf(row.getString("status")),
                row.getString("outcome"),
                instant(row.getObject("closed_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Partnership partnership(ResultSet row, PlanId plan) throws SQLException {
        var id = row.getObject("partnership", UUID.class);
        if (id == null) return null;
        return new Partnership(
                new PartnershipId(id),
                row.getLong("partnership_version"),
                plan,
                new PersonId(row.getObject("partner", UUID.class)),
                row.getLong("from_number"),
                null,
                row.getString("message"));
    }
}

package dev.alongside.plan;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import dev.alongside.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lists and heads of plans show. */
@Component
class PlanQuery {

    private final JdbcClient jdbc;

    PlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<PlanLine> ownedBy(PersonId owner) {
        return jdbc.sql("""
            select plan.*, person.name as owner_name from plan join person on person.id = plan.owner and person.active
            where plan.owner = ? order by plan.status, plan.id desc
            """)
                .param(owner.value())
                .query((row, index) -> line(row))
                .list();
    }

    PlansInReach inReachOf(PersonId person) {
        var lines = jdbc
                .sql("""
                select plan.*, owner.name as owner_name, true as is_own
                from plan join person owner on owner.id = plan.owner and owner.active
                where plan.owner = :person
                union all
                select plan.*, owner.name as owner_name, false as is_own
                from partnership join plan on plan.id = partnership.current_plan
                join person owner on owner.id = plan.owner and owner.active
                where partnership.partner = :person and exists (
                    select 1 from reporting_line line where line.report = plan.owner and line.manager = :person
                      and line.from_day <= utc_date() and (line.to_day is null or line.to_day >= utc_date()))
                order by owner_name, status, id
                """)
                .param("person", person.value())
                .query((row, index) -> Map.entry(row.getBoolean("is_own"), line(row)))
                .list()
                .stream()
                .collect(partitioningBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new PlansInReach(Objects.requireNonNull(lines.get(true)), Objects.requireNonNull(lines.get(false)));
    }

    /**
     * Everyone the manager manages today, by name; a plan that is not shared with them looks like no plan.
     * A closed one comes last as long as it is shared.
     */
    List<ReportLine> reportsOf(PersonId manager) {
        return jdbc.sql("""
            select report.id as report, report.name as owner_name, plan.*, line.at as changed_at
            from reporting_line on_day
            join person report on report.id = on_day.report and report.active
            left join (plan join partnership on partnership.current_plan = plan.id)
                on plan.owner = report.id and partnership.partner = on_day.manager
            left join plan_counter counter on counter.plan = plan.id
            left join journal_line line on line.plan = plan.id and line.number = counter.number
            where on_day.manager = ?
              and on_day.from_day <= utc_date() and (on_day.to_day is null or on_day.to_day >= utc_date())
            order by report.name, plan.status, plan.id
            """)
                .param(manager.value())
                .query((row, index) -> report(row))
                .list();
    }

    PlanHeader header(View view) {
        return jdbc.sql("""
                select owner.name as owner_name, owner.tpm as owner_is_tpm, partner.name as partner_name, manager.id as manager,
                       manager.name as manager_name,
                       if(shared.partner = :reader and not shared.message_put_away, nullif(shared.message, ''), null)
                           as unread_message,
                       exists (select 1 from text_document intention where intention.kind = :intention
                               and intention.root = :plan and trim(intention.content) <> '') as tells_why,
                       proposed.*
                from person owner
                left join partnership shared on shared.id = :partnership
                left join person partner on partner.id = :partner
                left join (reporting_line line join person manager on manager.id = line.manager and manager.active)
                    on line.report = owner.id and :owner = :reader
                   and line.from_day <= utc_date() and (line.to_day is null or line.to_day >= utc_date())
                left join plan_change proposed
                    on proposed.status in ('OPEN', 'DECLINED') and not proposed.put_aside and proposed.id = (
                    select max(id) from plan_change where partnership = :partnership)
                where owner.id = :owner
                """)
                .param("owner", view.plan().owner().value())
                .param("reader", view.person().value())
                .param("plan", view.plan().id().value())
                .param("intention", IntentionText.KIND)
                .param(
                        "partner",
                        view.partnership().map(it -> it.partner().value()).orElse(null))
                .param(
                        "partnership",
                        view.partnership().map(it -> it.id().value()).orElse(null))
                .query((row, index) -> header(view, row))
                .single();
    }

    private static PlanHeader header(View view, ResultSet row) throws SQLException {
        return new PlanHeader(
                view,
                row.getString("owner_name"),
                row.getBoolean("owner_is_tpm"),
                Optional.ofNullable(row.getString("partner_name")),
                Optional.ofNullable(row.getObject("manager", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("manager_name")),
                Optional.ofNullable(row.getString("unread_message")),
                row.getBoolean("tells_why"),
                Optional.ofNullable(change(view.plan().id(), row)));
    }

    private static @Nullable ProposedChange change(PlanId plan, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (id == null) return null;
        return new ProposedChange(
                new ProposedChangeId(id),
                row.getLong("version"),
                plan,
                new PartnershipId(row.getObject("partnership", UUID.class)),
                Side.valueOf(row.getString("side")),
                ProposedChangeStatus.valueOf(row.getString("status")),
                row.getString("target_level"),
                row.getString("cycle"),
                row.getString("why"),
                row.getString("reply"));
    }

    private static ReportLine report(ResultSet row) throws SQLException {
        var changed = row.getObject("changed_at", LocalDateTime.class);
        return new ReportLine(
                new PersonId(row.getObject("report", UUID.class)),
                row.getString("owner_name"),
                row.getObject("id", UUID.class) == null ? Optional.empty() : Optional.of(line(row)),
                changed == null ? null : changed.toInstant(ZoneOffset.UTC));
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        var plan = PlanAccess.plan(row);
        return new PlanLine(
                plan.id(),
                row.getString("owner_name"),
                plan.edition(),
                plan.currentLevel(),
                plan.targetLevel(),
                plan.cycle(),
                plan.status(),
                plan.outcome(),
                plan.closedAt());
    }
}

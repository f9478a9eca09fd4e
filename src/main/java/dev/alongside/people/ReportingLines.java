package dev.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who manages whom today (UTC), among active people. It answers the rules of other features and has no access rule of
 * its own: screens ask the services of those features.
 */
@Component
public class ReportingLines {

    private static final String LINE_OF_TODAY = """
            from reporting_line line
            join person report on report.id = line.report and report.active
            join person manager on manager.id = line.manager and manager.active
            where line.from_day <= :today and (line.to_day is null or line.to_day >= :today)
            """;
    private static final String MANAGER = "select line.manager " + LINE_OF_TODAY + " and line.report = :person";
    private static final String REPORTS =
            "select line.report " + LINE_OF_TODAY + " and line.manager = :person order by report.name, report.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportingLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<PersonId> findManagerOf(PersonId report) {
        return query(MANAGER, report).stream().findFirst();
    }

    /** As {@link #findManagerOf}, and the answer stays true until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonId> lockManagerOf(PersonId report) {
        return query(MANAGER + " lock in share mode", report).stream().findFirst();
    }

    /** In the order of their names. */
    public List<PersonId> reportsOf(PersonId manager) {
        return query(REPORTS, manager);
    }

    private List<PersonId> query(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .query((row, at) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}

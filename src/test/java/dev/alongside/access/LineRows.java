package dev.alongside.access;

import static dev.alongside.access.Rule.ADMINS;

import dev.alongside.people.LineAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.ReportingLine;
import dev.alongside.people.ReportingLineId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Reporting lines, and the partnerships that end with them. */
record LineRows(LineAdministration lines) {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String SHARED_NOW = "select 1 from partnership where current_plan = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new LineRows(application.getBean(LineAdministration.class)).rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        return Stream.of(
                new AccessRow<>(
                        "LineAdministration.add",
                        ADMINS,
                        Scenario::cast,
                        (plan, cast) -> lines.add(cast.admin(), cast.otherManager(), TODAY, null),
                        (plan, cast, line) -> plan.has("select 1 from reporting_line where id = ?", line.id())),
                new AccessRow<>(
                        "LineAdministration.end",
                        ADMINS,
                        plan -> lineOf(plan, plan.cast().otherTpm()),
                        (plan, line) -> lines.end(line, TODAY.minusDays(1)),
                        (plan, line, ended) -> plan.has(
                                "select 1 from reporting_line where id = ? and to_day = ?",
                                line.id(),
                                TODAY.minusDays(1))),
                new AccessRow<>(
                        "LineAdministration.remove",
                        ADMINS,
                        plan -> lineOf(plan, plan.cast().owner()),
                        (plan, line) -> {
                            lines.remove(line);
                            return line;
                        },
                        (plan, line, same) -> !plan.has("select 1 from reporting_line where id = ?", line.id())
                                && !plan.has(SHARED_NOW, plan.plan())));
    }

    /** The one of today. */
    private static ReportingLine lineOf(Scenario plan, PersonId report) {
        return plan.jdbc()
                .sql("select * from reporting_line where report = ? and to_day is null")
                .param(report.value())
                .query((row, index) -> new ReportingLine(
                        new ReportingLineId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        report,
                        new PersonId(row.getObject("manager", UUID.class)),
                        row.getObject("from_day", LocalDate.class),
                        null))
                .single();
    }
}

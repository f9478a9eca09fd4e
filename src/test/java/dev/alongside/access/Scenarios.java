package dev.alongside.access;

import dev.alongside.Given;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.LineAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.ReportingLine;
import dev.alongside.people.ReportingLineId;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up a plan in any state by the acts that lead there, each done by whoever may do it. */
final class Scenarios {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    private final ApplicationContext application;
    private final Given given;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Footprint footprint;
    private final EditionName edition;
    private final EditionName otherEdition;

    Scenarios(ApplicationContext application) {
        this.application = application;
        given = application.getBean(Given.class);
        jdbc = application.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        footprint = new Footprint(jdbc);
        edition = publish();
        otherEdition = publish();
    }

    /** In one transaction, because there are so many of them. */
    Scenario make(Relation who, PlanState state) {
        return transaction.execute(running -> {
            var cast = Cast.make(given, who);
            var plan = Acting.as(
                    cast.owner(),
                    () -> application
                            .getBean(Plans.class)
                            .make(new PlanDraft(edition.id(), "t1", "t2", "Spring 2027"))
                            .id());
            bring(plan, state, cast);
            return new Scenario(application, footprint, who, state, cast, plan, edition, otherEdition);
        });
    }

    private void bring(PlanId plan, PlanState state, Cast cast) {
        given.line(cast.owner(), cast.former(), LONG_AGO, null);
        if (state != PlanState.PRIVATE) share(plan, cast, cast.former());
        endLine(cast);
        given.line(cast.owner(), cast.partner(), TODAY, null);
        if (state == PlanState.PRIVATE) return;
        share(plan, cast, cast.partner());
        if (state == PlanState.SHARED) return;
        Acting.as(cast.owner(), () -> {
            sharing().unshare(plan);
            return plan;
        });
    }

    private void share(PlanId plan, Cast cast, PersonId manager) {
        Acting.as(cast.owner(), () -> sharing().share(plan, manager, ""));
    }

    /** As an admin does it; the partnership ends with it. */
    private void endLine(Cast cast) {
        var id = jdbc.sql("select id from reporting_line where report = ?")
                .param(cast.owner().value())
                .query(UUID.class)
                .single();
        var line = new ReportingLine(new ReportingLineId(id), 1, cast.owner(), cast.former(), LONG_AGO, null);
        Acting.as(
                cast.admin(),
                () -> application.getBean(LineAdministration.class).end(line, TODAY.minusDays(1)));
    }

    private EditionName publish() {
        return Acting.as(
                given.admin(), () -> application.getBean(MatrixPublishing.class).publishFirstEdition(Grids.small()));
    }

    private Sharing sharing() {
        return application.getBean(Sharing.class);
    }
}

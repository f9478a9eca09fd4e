package dev.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.ClientCallable;
import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.history.History;
import dev.alongside.support.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** The access table notices what it is there for. */
class AccessTableFailsTest extends DatabaseTest {

    private final Scenarios scenarios;
    private final History history;
    private final DirectJdbc jdbc;

    AccessTableFailsTest(ApplicationContext application, History history, DirectJdbc jdbc) {
        this.scenarios = new Scenarios(application);
        this.history = history;
        this.jdbc = jdbc;
    }

    /** Abstract, so that it is never made into a bean. */
    @Service
    abstract static class ServiceWithoutRows {
        public void first() {}

        public void twice() {}

        public void twice(String differently) {}

        void hidden() {}
    }

    abstract static class ScreenWithoutRows {
        @ClientCallable
        void called() {}
    }

    @Test
    void an_act_without_a_row_and_a_row_without_an_act() {
        var acts = Acts.of(
                new ClassFileImporter().importClasses(ServiceWithoutRows.class, ScreenWithoutRows.class).stream());

        assertThat(acts.complaints(List.of(reading(Rule.BOTH_SIDES))))
                .contains(
                        "ServiceWithoutRows.first has no row",
                        "ScreenWithoutRows.called has no row",
                        "History.read has a row, but there is no such act",
                        "ServiceWithoutRows.twice is several acts with one name, which no row can tell apart")
                .noneMatch(complaint -> complaint.contains("hidden"));
    }

    @Test
    void somebody_who_may_though_the_table_says_not() {
        var plan = scenarios.make(Relation.PARTNER, PlanState.SHARED);

        assertThatThrownBy(() -> reading(Rule.OWNER_ALONE).prepare(plan).checkAs(plan.who()))
                .hasMessageContaining("refusal");
    }

    @Test
    void somebody_who_may_not_though_the_table_says_so() {
        var plan = scenarios.make(Relation.OTHER_TPM, PlanState.SHARED);

        assertThatThrownBy(() -> reading(Rule.SIGNED_IN).prepare(plan).checkAs(plan.who()))
                .hasMessageContaining("refused");
    }

    @Test
    void an_act_that_does_nothing() {
        var plan = scenarios.make(Relation.OWNER, PlanState.PRIVATE);
        var nothing = new AccessRow<>(
                "History.add", Rule.OWNER_ALONE, Scenario::plan, (it, id) -> id, (it, id, same) -> it.has("""
                        select 1 from win where plan = ?
                        """, id));

        assertThatThrownBy(() -> nothing.prepare(plan).checkAs(plan.who())).hasMessageContaining("reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_counter set number = number + 1 where plan = :plan",
                "update plan set cycle = 'Never' where id = :plan",
                "update partnership set partner = :owner where plan = :plan",
                "update person set password_hash = 'stolen' where id = :owner",
                "update reporting_line set to_day = from_day where report = :owner",
                "insert into matrix (id, version, `key`, title) values (:plan, 1, uuid(), 'Planted')"
            })
    void a_refusal_that_leaves_a_trace(String trace) {
        var plan = scenarios.make(Relation.ADMIN, PlanState.SHARED);
        var tracing = new AccessRow<Scenario, Scenario>(
                "History.add",
                Rule.OWNER_ALONE,
                it -> it,
                (it, same) -> {
                    jdbc.sql(trace)
                            .param("plan", it.plan().value())
                            .param("owner", it.cast().owner().value())
                            .update();
                    throw new NotFound();
                },
                (it, same, result) -> true);

        assertThatThrownBy(() -> tracing.prepare(plan).checkAs(plan.who()))
                .hasMessageContaining("what the database holds");
    }

    private AccessRow<?, ?> reading(Rule rule) {
        return new AccessRow<>(
                "History.read",
                rule,
                Scenario::plan,
                (plan, id) -> history.read(id),
                (plan, id, page) -> page.view().plan().id().equals(id));
    }
}

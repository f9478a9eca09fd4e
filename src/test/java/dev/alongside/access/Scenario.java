package dev.alongside.access;

import dev.alongside.DirectJdbc;
import dev.alongside.matrix.EditionName;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** One plan in one state with people around it, and who is going to try something. */
record Scenario(
        ApplicationContext application,
        Footprint footprint,
        Relation who,
        PlanState state,
        Cast cast,
        PlanId plan,
        EditionName edition,
        EditionName otherEdition) {

    /** The same plan, for somebody else to try. */
    Scenario as(Relation another) {
        return new Scenario(application, footprint, another, state, cast, plan, edition, otherEdition);
    }

    Optional<PersonId> actor() {
        return cast.find(who);
    }

    /** The actor; only for acts of whoever is signed in. */
    PersonId self() {
        return actor().orElse(cast.otherTpm());
    }

    <T> T tryAct(Supplier<T> act) {
        return Acting.as(actor(), act);
    }

    <B, T> T asOwner(Class<B> service, Function<B, T> act) {
        return as(cast.owner(), service, act);
    }

    <B, T> T asPartner(Class<B> service, Function<B, T> act) {
        return as(cast.partner(), service, act);
    }

    <B, T> T asAdmin(Class<B> service, Function<B, T> act) {
        return as(cast.admin(), service, act);
    }

    /** Whether the database has such a row. */
    boolean has(String sql, Object... parameters) {
        return jdbc().sql("select exists (" + sql + ")")
                .params(Arrays.stream(parameters)
                        .map(each -> each instanceof Id id ? id.value() : each)
                        .toList())
                .query(Boolean.class)
                .single();
    }

    /** Whether the newest line of the plan's journal says this, by the actor, and the counter stands at it. */
    boolean hasNewest(Enum<?> kind) {
        return has("""
                select 1 from journal_line join plan_counter using (plan, number)
                where plan = ? and kind = ? and actor = ?
                """, plan, kind.name(), self());
    }

    /** What the database holds of the plan and its people. */
    List<String> rows() {
        return footprint.take(plan.value(), cast.all().map(PersonId::value).toList());
    }

    DirectJdbc jdbc() {
        return application.getBean(DirectJdbc.class);
    }

    private <B, T> T as(PersonId person, Class<B> service, Function<B, T> act) {
        return Acting.as(person, () -> act.apply(application.getBean(service)));
    }
}

package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.InterpretationId;
import dev.alongside.crossref.InterpretationStatus;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.NothingOffered;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What one side offers as how both read an attribute, the other confirms or questions. */
record ReadingRows(Interpretations interpretations, CrossReference crossReference) {

    private static final String IS = """
            select 1 from interpretation join partnership on partnership.id = interpretation.partnership
            where current_plan = ? and attribute = 'scope' and interpretation.status = ? and question = ?
            """;

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new ReadingRows(application.getBean(Interpretations.class), application.getBean(CrossReference.class))
                .rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        var whileShared = BOTH_SIDES.butOnlyIn(PlanState.SHARED, NotShared.class);
        return Stream.of(
                new AccessRow<>(
                        "CrossReference.readings",
                        BOTH_SIDES,
                        ReadingRows::written,
                        (plan, version) -> crossReference.readings(plan.plan()),
                        (plan, version, readings) -> Optional.ofNullable(readings.get(Views.ATTRIBUTE))
                                .filter(reading -> reading.text().equals("Five teams"))
                                .isPresent()),
                new AccessRow<>(
                        "Interpretations.offer",
                        whileShared,
                        ReadingRows::written,
                        (plan, version) ->
                                interpretations.offer(plan.plan(), Views.ATTRIBUTE, Optional.empty(), version),
                        (plan, version, offered) -> plan.has(IS, plan.plan(), "OFFERED", "")
                                && plan.hasNewest(CrossReferenceChange.READING_OFFERED)),
                new AccessRow<>(
                        "Interpretations.confirm",
                        whileShared,
                        plan -> offered(plan, Views.other(plan)),
                        (plan, offered) -> interpretations.confirm(offered, 1),
                        (plan, offered, confirmed) -> plan.has(IS, plan.plan(), "CONFIRMED", "")
                                && plan.hasNewest(CrossReferenceChange.READING_CONFIRMED)),
                new AccessRow<>(
                        "Interpretations.confirm, what one offered oneself",
                        whileShared.butNotIn(Set.of(PlanState.SHARED), NothingOffered.class),
                        plan -> offered(plan, plan.self()),
                        (plan, offered) -> interpretations.confirm(offered, 1),
                        (plan, offered, confirmed) -> false),
                new AccessRow<>(
                        "Interpretations.askBack",
                        whileShared,
                        plan -> offered(plan, Views.other(plan)),
                        (plan, offered) -> interpretations.askBack(offered, "Which teams?"),
                        (plan, offered, asked) -> plan.has(IS, plan.plan(), "DRAFT", "Which teams?")
                                && plan.hasNewest(CrossReferenceChange.READING_QUESTIONED)));
    }

    /** @return the version of the words */
    private static long written(Scenario plan) {
        var place = new TextPlace("READING", plan.plan().value(), Views.ATTRIBUTE);
        var words = new TextUpdate("editor", 1, "[[0,\"Five teams\"]]");
        return plan.asOwner(TextDocuments.class, texts -> texts.push(place, 0, List.of(words)))
                .version();
    }

    /** As far as there are two; else one of two who are no longer together. */
    private static Interpretation offered(Scenario plan, PersonId by) {
        if (plan.state() != PlanState.SHARED) return forged(plan.plan());
        long version = written(plan);
        var person = by.equals(plan.cast().partner())
                ? plan.cast().partner()
                : plan.cast().owner();
        return Acting.as(
                person,
                () -> plan.application()
                        .getBean(Interpretations.class)
                        .offer(plan.plan(), Views.ATTRIBUTE, Optional.empty(), version));
    }

    private static Interpretation forged(PlanId plan) {
        return new Interpretation(
                new InterpretationId(Id.next()),
                1,
                plan,
                new PartnershipId(Id.next()),
                Views.ATTRIBUTE,
                InterpretationStatus.OFFERED,
                Side.PARTNER,
                1,
                "",
                false);
    }
}

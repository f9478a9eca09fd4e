package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.jointtext.TextAnswer;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextIsReadOnly;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Texts typed together. */
record TextRows(TextDocuments texts) {

    private static final Rule OWNER_TYPES = (who, state) ->
            who.isPartnerIn(state) ? Optional.of(TextIsReadOnly.class) : OWNER_ALONE.refusal(who, state);

    private static final String TYPED = """
            select 1 from text_document join text_change on text_change.document_id = text_document.id
            where kind = ? and root = ? and part = ? and content = 'Five teams' and actor = ?
            """;

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new TextRows(application.getBean(TextDocuments.class));
        return Stream.concat(rows.pushing(), rows.pulling());
    }

    private Stream<AccessRow<?, ?>> pushing() {
        return Stream.of(
                push("the intention", OWNER_TYPES, TextRows::intention),
                push("a narrative", BOTH_SIDES, TextRows::narrative),
                push("a reading", BOTH_SIDES, TextRows::reading),
                push("the narrative of a removed win", nobodyOf(BOTH_SIDES), TextRows::removed),
                push("the reading of no attribute", nobodyOf(BOTH_SIDES), plan -> place("READING", plan, "charm")),
                push("of no kind", nobodyOf(BOTH_SIDES), plan -> place("DIARY", plan, "")));
    }

    private Stream<AccessRow<?, ?>> pulling() {
        return Stream.of(
                pull("the intention", BOTH_SIDES, TextRows::intention),
                pull("a narrative", BOTH_SIDES, TextRows::narrative),
                pull("a reading", BOTH_SIDES, TextRows::reading),
                pull("the narrative of a removed win", nobodyOf(BOTH_SIDES), TextRows::removed));
    }

    private AccessRow<?, ?> push(String which, Rule rule, Function<Scenario, TextPlace> before) {
        return new AccessRow<>(
                "TextDocuments.push, " + which,
                rule,
                plan -> Map.entry(before.apply(plan), Views.number(plan)),
                (plan, seen) -> type(seen.getKey()),
                (plan, seen, answer) ->
                        answer.accepted() && isTyped(plan, seen.getKey()) && Views.number(plan) == seen.getValue());
    }

    private AccessRow<?, ?> pull(String which, Rule rule, Function<Scenario, TextPlace> before) {
        return new AccessRow<>(
                "TextDocuments.pull, " + which,
                rule,
                plan -> typedByOwner(plan, before.apply(plan)),
                (plan, place) -> texts.pull(place, TextDocuments.NOTHING),
                (plan, place, answer) -> "Five teams".equals(answer.snapshot()));
    }

    private TextAnswer type(TextPlace place) {
        return texts.push(place, 0, List.of(new TextUpdate("editor", 1, "[[0,\"Five teams\"]]")));
    }

    /** As far as there is such a place. */
    private TextPlace typedByOwner(Scenario plan, TextPlace place) {
        try {
            plan.asOwner(TextDocuments.class, same -> type(place));
        } catch (NotFound noPlace) {
            return place;
        }
        return place;
    }

    private static Rule nobodyOf(Rule rule) {
        return rule.butNotIn(Set.of(PlanState.values()), NotFound.class);
    }

    private static boolean isTyped(Scenario plan, TextPlace place) {
        return plan.has(TYPED, place.kind(), place.root(), place.part(), plan.self());
    }

    private static TextPlace intention(Scenario plan) {
        return place("INTENTION", plan, "");
    }

    private static TextPlace narrative(Scenario plan) {
        return narrative(plan, HistoryRows.win(plan));
    }

    private static TextPlace reading(Scenario plan) {
        return place("READING", plan, Views.ATTRIBUTE);
    }

    private static TextPlace removed(Scenario plan) {
        return narrative(plan, plan.asOwner(History.class, history -> history.remove(HistoryRows.win(plan))));
    }

    private static TextPlace narrative(Scenario plan, Win win) {
        return place("NARRATIVE", plan, win.id().value().toString());
    }

    private static TextPlace place(String kind, Scenario plan, String part) {
        return new TextPlace(kind, plan.plan().value(), part);
    }
}

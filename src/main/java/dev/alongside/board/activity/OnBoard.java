package dev.alongside.board.activity;

import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalsPage;
import dev.alongside.history.HistoryPage;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.Optional;

/**
 * What is on the board now. Names come from here alone: what is not there any more has none, because it may have gone
 * before this reader was allowed to see the board.
 */
record OnBoard(PlanId plan, Edition edition, HistoryPage history, GoalsPage goals) {

    Optional<Program> program(String id) {
        return history.programs().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
    }

    Optional<Win> win(String id) {
        return history.wins().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
    }

    Optional<Goal> goal(String id) {
        return goals.goals().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
    }

    /** @param kind of the part that is opened there, for example "win" */
    Optional<Place> history(String kind, Optional<? extends Id> record) {
        return record.map(
                there -> place("Open in History", FieldKey.of(kind, there).at("/history")));
    }

    /** @param kind of the part that is opened there, for example "goal" */
    Optional<Place> goals(String kind, Optional<? extends Id> record) {
        return record.map(
                there -> place("Open in Goals", FieldKey.of(kind, there).at("/goals")));
    }

    Optional<Place> attribute(String key) {
        return edition.findAttribute(key).map(this::attribute);
    }

    Place board() {
        return place("Open the cross-reference", "");
    }

    private Place attribute(Attribute attribute) {
        return place("Open " + attribute.title(), "/attribute/" + attribute.key());
    }

    private Place place(String words, String tab) {
        return new Place(words, "board/" + plan.value() + tab);
    }
}

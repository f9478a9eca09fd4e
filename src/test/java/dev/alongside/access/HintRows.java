package dev.alongside.access;

import static dev.alongside.access.Rule.SIGNED_IN;

import dev.alongside.people.Hints;
import dev.alongside.people.PersonId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What a person hides for themselves; everybody reads and changes their own. */
record HintRows(Hints hints) {

    private static final String HINT = "goal";
    private static final String IS_HIDDEN = "select 1 from hidden_hint where person = ? and hint = 'goal'";
    private static final String NOTHING_HIDDEN =
            "select 1 from person where id = ? and id not in (select person from hidden_hint)";
    private static final String OF_THE_OTHER_STAYS = "select 1 from hidden_hint where person = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new HintRows(application.getBean(Hints.class)).own();
    }

    private Stream<AccessRow<?, ?>> own() {
        return Stream.of(
                new AccessRow<>(
                        "Hints.hidden",
                        SIGNED_IN,
                        HintRows::hidden,
                        (plan, hint) -> hints.hidden(),
                        (plan, hint, all) -> all.equals(Set.of(HINT))),
                new AccessRow<>(
                        "Hints.hide",
                        SIGNED_IN,
                        plan -> HINT,
                        (plan, hint) -> {
                            hints.hide(hint);
                            return hint;
                        },
                        (plan, hint, same) -> plan.has(IS_HIDDEN, plan.self())),
                new AccessRow<>(
                        "Hints.show",
                        SIGNED_IN,
                        HintRows::hidden,
                        (plan, hint) -> {
                            hints.show(hint);
                            return hint;
                        },
                        (plan, hint, same) -> isShownToSelfAlone(plan)),
                new AccessRow<>(
                        "Hints.showAll",
                        SIGNED_IN,
                        HintRows::hidden,
                        (plan, hint) -> {
                            hints.showAll();
                            return hint;
                        },
                        (plan, hint, same) -> isShownToSelfAlone(plan)));
    }

    private static boolean isShownToSelfAlone(Scenario plan) {
        return plan.has(NOTHING_HIDDEN, plan.self()) && plan.has(OF_THE_OTHER_STAYS, somebodyElse(plan));
    }

    private static PersonId somebodyElse(Scenario plan) {
        var cast = plan.cast();
        return plan.self().equals(cast.otherManager()) ? cast.otherTpm() : cast.otherManager();
    }

    /** By the actor, and by somebody who has nothing to do with them. */
    private static String hidden(Scenario plan) {
        Stream.of(plan.self(), somebodyElse(plan))
                .forEach(person -> plan.jdbc()
                        .sql("insert into hidden_hint (person, hint) values (?, ?)")
                        .params(person.value(), HINT)
                        .update());
        return HINT;
    }
}

package dev.alongside.access;

import dev.alongside.plan.NotAllowed;
import dev.alongside.support.NotFound;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;

/** What an act answers to whom: nothing when they may, else how it refuses. */
@FunctionalInterface
interface Rule {

    Rule OWNER_ALONE = (who, state) -> {
        if (who.isOwner()) return may();
        return who.isPartnerIn(state) ? not(NotAllowed.class) : stranger(who);
    };

    Rule PARTNER_ALONE = (who, state) -> {
        if (who.isPartnerIn(state)) return may();
        return who.isOwner() ? not(NotAllowed.class) : stranger(who);
    };

    Rule BOTH_SIDES = (who, state) -> who.isOwner() || who.isPartnerIn(state) ? may() : stranger(who);

    Rule TPMS = role(Relation::isTpm);

    Rule MANAGERS = role(Relation::isManager);

    Rule ADMINS = role(Relation::isAdmin);

    Rule SIGNED_IN = role(who -> who != Relation.NOBODY);

    Rule ANYONE = (who, state) -> may();

    Optional<Class<? extends Exception>> refusal(Relation who, PlanState state);

    /** The same, but in these states whoever may is refused like this. */
    default Rule butNotIn(Set<PlanState> states, Class<? extends Exception> refusal) {
        return (who, state) -> {
            var answer = refusal(who, state);
            return answer.isEmpty() && states.contains(state) ? not(refusal) : answer;
        };
    }

    default Rule butOnlyIn(PlanState state, Class<? extends Exception> refusal) {
        return butNotIn(EnumSet.complementOf(EnumSet.of(state)), refusal);
    }

    private static Rule role(Predicate<Relation> role) {
        return (who, state) -> role.test(who) ? may() : not(AccessDeniedException.class);
    }

    /** Whoever is signed in is told what they would be told if there were no such plan. */
    private static Optional<Class<? extends Exception>> stranger(Relation who) {
        return not(who == Relation.NOBODY ? AccessDeniedException.class : NotFound.class);
    }

    private static Optional<Class<? extends Exception>> may() {
        return Optional.empty();
    }

    private static Optional<Class<? extends Exception>> not(Class<? extends Exception> refusal) {
        return Optional.of(refusal);
    }
}

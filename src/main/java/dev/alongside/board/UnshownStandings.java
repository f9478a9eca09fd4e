package dev.alongside.board;

import dev.alongside.board.frame.HiddenFields;
import dev.alongside.crossref.Standings;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nobody is seen in a standing of theirs, or in its note, that they have not shown. */
@Component
final class UnshownStandings implements HiddenFields {

    private static final Set<String> KINDS = Set.of("standing", "note");

    private final Standings standings;

    UnshownStandings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean isHidden(PlanId plan, List<String> fields) {
        return fields.stream().anyMatch(UnshownStandings::isOfAStanding) && !standings.isShown(plan);
    }

    private static boolean isOfAStanding(String field) {
        return KINDS.contains(field.substring(0, field.indexOf(':')));
    }
}

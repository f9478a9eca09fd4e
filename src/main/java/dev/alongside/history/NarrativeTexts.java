package dev.alongside.history;

import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanTexts;
import dev.alongside.plan.Side;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** The narrative of each win on the board, typed by both; the part is the win's id. */
@Component
class NarrativeTexts extends PlanTexts {

    static final String KIND = "NARRATIVE";

    private final WinRepository wins;

    NarrativeTexts(PlanAccess access, WinRepository wins) {
        super(access, KIND, HistoryChange.NARRATIVE_TYPED, EnumSet.allOf(Side.class));
        this.wins = wins;
    }

    @Override
    protected boolean hasPlace(Plan plan, String part) {
        return idIn(part)
                .map(WinId::new)
                .filter(win -> wins.existsByIdAndPlanAndRemovedAtIsNull(win, plan.id()))
                .isPresent();
    }

    @Override
    protected String title(String part) {
        return idIn(part).map(WinId::new).flatMap(wins::findTitle).orElse("");
    }
}

package dev.alongside.board.ribbon;

import dev.alongside.board.frame.Beginning;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;

/**
 * Where the things on a ribbon lead to.
 *
 * @param history address of the tab with programs and wins, empty where nothing can be opened
 * @param goals address of the tab with goals, empty where nothing can be opened
 */
record RibbonPlaces(String history, String goals) {

    /** Of a board that is only there to be looked at. */
    static final RibbonPlaces NONE = new RibbonPlaces("", "");

    static RibbonPlaces of(PlanId plan) {
        var board = "board/" + plan.value();
        return new RibbonPlaces(board + "/history", board + "/goals");
    }

    String of(TimelineProgram program) {
        return opened(history, "program", program.id());
    }

    String of(TimelineWin win) {
        return opened(history, "win", win.id());
    }

    String of(TimelineGoal goal) {
        return opened(goals, "goal", goal.id());
    }

    String writeWin() {
        return Beginning.WRITE.at(history);
    }

    String writeGoal() {
        return Beginning.WRITE.at(goals);
    }

    private static String opened(String tab, String kind, Id record) {
        return tab.isEmpty() ? "" : FieldKey.of(kind, record).at(tab);
    }
}

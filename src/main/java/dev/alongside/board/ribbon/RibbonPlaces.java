package dev.alongside.board.ribbon;

import dev.alongside.board.frame.Beginning;
import dev.alongside.plan.PlanId;

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

    String writeWin() {
        return Beginning.WRITE.at(history);
    }

    String writeGoal() {
        return Beginning.WRITE.at(goals);
    }
}

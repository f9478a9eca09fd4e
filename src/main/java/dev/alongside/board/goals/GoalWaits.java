package dev.alongside.board.goals;

import dev.alongside.board.frame.Names;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;

/** What a list of goals says while there is none in it. */
final class GoalWaits {

    private GoalWaits() {}

    /** Where proposals are. */
    static String words(GoalsTab tab) {
        if (tab.mayWrite())
            return "What do you want to reach in the next 6 to 12 months, inside the programs you are in?"
                    + " One goal is enough to begin, with an outcome that both can check.";
        return "No goal waits for an answer." + (tab.mayAgree() ? " You can propose one yourself." : "");
    }

    /** Where agreed goals are. */
    static String words(PlanHeader header) {
        if (!header.view().isOpen()) return "Nothing was agreed on this plan.";
        if (!header.isShared()) {
            return "Nothing agreed yet. Once you share the board, %s can agree to a goal, and its words stay as they are."
                    .formatted(Names.manager(header));
        }
        if (header.view().side() == Side.OWNER) {
            return "Nothing agreed yet. A goal comes here when %s agrees to its words."
                    .formatted(Names.first(header.nameOf(Side.PARTNER)));
        }
        return "Nothing agreed yet. A goal comes here when you agree to its words, above under Proposed.";
    }
}

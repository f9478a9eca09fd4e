package dev.alongside.board.goals;

import dev.alongside.swaps.SwapDraft;

/** What is in the form of a goal for the other side, as typed. */
record ProposalWords(GoalWords goal, String why) {

    static final ProposalWords NOTHING = new ProposalWords(GoalWords.NOTHING, "");

    SwapDraft draft() {
        return new SwapDraft(goal.draft(), goal.speaks(), why);
    }
}

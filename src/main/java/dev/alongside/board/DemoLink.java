package dev.alongside.board;

import dev.alongside.crossref.LinkDraft;
import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;

/** That a win or a goal of the demo speaks to an attribute, with the line that says how. */
record DemoLink(String attribute, String how) {

    LinkDraft from(WinId win) {
        return LinkDraft.of(win, attribute, how);
    }

    LinkDraft from(GoalId goal) {
        return LinkDraft.of(goal, attribute, how);
    }
}

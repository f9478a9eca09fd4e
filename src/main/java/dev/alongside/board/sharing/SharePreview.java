package dev.alongside.board.sharing;

import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.goals.GoalsPage;
import dev.alongside.history.HistoryPage;

/**
 * What somebody will read of a plan once it is shared with them, as their own board will read it.
 *
 * @param why Markdown, empty for nothing written
 * @param withheld what they won't read of it
 */
record SharePreview(
        String why, HistoryPage history, GoalsPage goals, CrossReferencePage crossReference, Withheld withheld) {}

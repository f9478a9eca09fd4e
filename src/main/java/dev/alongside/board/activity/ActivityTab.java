package dev.alongside.board.activity;

import dev.alongside.plan.JournalPage;
import java.util.List;

/**
 * What happened on a board, as far as it was asked for.
 *
 * @param lines newest first
 */
record ActivityTab(JournalPage journal, List<ActivityLine> lines) {}

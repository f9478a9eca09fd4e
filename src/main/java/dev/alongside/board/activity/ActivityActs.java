package dev.alongside.board.activity;

import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.support.Dates;
import org.springframework.stereotype.Component;

/** The services behind what happened. */
@Component
record ActivityActs(Plans plans, Matrices matrices, History history, Goals goals, Dates dates) {

    /** @param from the lowest journal number that is wanted */
    ActivityTab read(PlanId plan, long from) {
        var journal = plans.journalPage(plan, from);
        var edition = matrices.read(journal.view().plan().edition());
        var onBoard = new OnBoard(plan, edition, history.read(plan), goals.read(plan));
        var words = new ActivityWords(onBoard, new RecordFields(onBoard, dates));
        // Without the entries: they hold whole texts, and a window is open for long.
        return new ActivityTab(
                journal.entries().stream().map(words::line).toList(),
                journal.from(),
                journal.earlier(),
                journal.hasEarlier());
    }
}

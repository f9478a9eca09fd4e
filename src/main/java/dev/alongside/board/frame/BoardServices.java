package dev.alongside.board.frame;

import dev.alongside.people.Hints;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Sharing;
import org.springframework.stereotype.Component;

/** The services behind the board around its tabs. */
@Component
record BoardServices(
        BoardReader reader,
        OpenBoards open,
        HiddenFields hidden,
        Sharing sharing,
        PlanLife life,
        PlanChanges changes,
        PlanFiles files,
        SharingDialogs sharingDialogs,
        PlanDialogs dialogs,
        Hints hints) {}

package dev.alongside.board.crossref;

import dev.alongside.board.frame.Names;
import dev.alongside.board.ribbon.Timeline;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.plan.PlanHeader;
import java.util.Optional;

/** What makes a board, as far as it is there: the matrix always is, and the rest in whatever order somebody likes. */
record SixThings(PlanHeader header, CrossReferencePage page, boolean hasHistory, boolean hasGoals, boolean hasViews) {

    static SixThings of(PlanHeader header, CrossReferencePage page, Timeline timeline) {
        return new SixThings(
                header,
                page,
                !timeline.wins().isEmpty() || !timeline.programs().isEmpty(),
                !timeline.goals().isEmpty(),
                page.lines().stream().anyMatch(line -> line.own().isPresent()));
    }

    boolean areAllThere() {
        return hasHistory && hasGoals && hasViews && header.tellsWhy() && header.isShared();
    }

    /** Whom the board is or could be shared with; nobody for an owner without a manager. */
    Optional<String> manager() {
        return header.otherOrManager().map(Names::first);
    }
}

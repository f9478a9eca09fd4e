package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import dev.alongside.board.hints.Guidance;
import dev.alongside.plan.ProposedChange;

/** Opens what a reader asks for about a plan as a whole; after each act the newest is shown. */
record PlanActs(BoardServices services, Board board) {

    PlanFiles files() {
        return services.files();
    }

    boolean stepsAreHidden() {
        return !board.guide().offers(Guidance.FIRST_STEPS);
    }

    void bringBackSteps() {
        board.guide().bringBack(Guidance.FIRST_STEPS);
    }

    void ownPlans() {
        UI.getCurrentOrThrow().navigate("plans");
    }

    void stopSharing() {
        services.sharingDialogs().open(board.header(), board::refresh);
    }

    /** @param onShared where the focus goes when the pressed button leaves */
    void share(Runnable onShared) {
        services.sharingDialogs().open(board.header(), () -> {
            board.refresh();
            onShared.run();
        });
    }

    void putMessageAway() {
        act(() -> services.sharing().putMessageAway(board.plan()));
    }

    void change() {
        var header = board.header();
        var edition = services.reader().edition(header.plan());
        services.dialogs().change(header, edition, board::refresh);
    }

    void agree(ProposedChange change) {
        act(() -> services.changes().agree(change));
    }

    void decline(ProposedChange change) {
        var proposer = Names.first(board.header().nameOf(change.side()));
        services.dialogs()
                .decline(proposer, reason -> act(() -> services.changes().decline(change, reason)));
    }

    void withdraw(ProposedChange change) {
        act(() -> services.changes().withdraw(change));
    }

    void putAside(ProposedChange change) {
        act(() -> services.changes().putAside(change));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } finally {
            board.refresh();
        }
    }

    void startNext() {
        services.dialogs().startNext(board.plan());
    }

    void delete() {
        var header = board.header();
        new DeleteDialog(header, services.reader().edition(header.plan()), services.life()).open();
    }

    void close() {
        var header = board.header();
        services.dialogs().close(header, services.reader().edition(header.plan()), board::refresh);
    }
}

package dev.alongside.board.goals;

import dev.alongside.board.form.Left;
import dev.alongside.board.frame.Board;
import dev.alongside.board.frame.Names;
import dev.alongside.plan.Side;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapStatus;
import java.util.function.Supplier;

/** Whoever looks at the swaps, and what they can do about them; each time the newest is shown after that. */
record SwapReader(GoalsActs acts, Supplier<Board> board) {

    String otherName() {
        return Names.first(board.get().header().nameOf(side().other()));
    }

    boolean mayAnswer(Swap swap) {
        return isActive() && swap.waitsFor(side());
    }

    boolean mayWithdraw(Swap swap) {
        return isActive() && swap.isOpen() && swap.side() == side();
    }

    String stateOf(Swap swap) {
        if (swap.status() == SwapStatus.LAPSED) return "Lapsed, the partnership ended";
        if (!swap.isOpen()) return isOfNow(swap) ? "Declined" : "Declined in an earlier partnership";
        if (!isActive()) return "Not answered before the plan was closed";
        return swap.side() == side() ? "Waits for " + otherName() : otherName() + " proposes this";
    }

    /** Who answered, as the reader would say it. */
    String answered(Swap swap) {
        if (swap.side() != side()) return "You";
        return isOfNow(swap) ? otherName() : "An earlier partner";
    }

    /** A reason that is kept there, with why it can't be sent any more. */
    Left left(Object place, Swap swap) {
        if (isActive() && isOfNow(swap)) return new Left(place, "You answered this in another window");
        return Left.on(isActive(), place);
    }

    private boolean isOfNow(Swap swap) {
        var now = board.get().header().view().partnership();
        return now.filter(it -> it.id().equals(swap.partnership())).isPresent();
    }

    void accept(SwapLine line) {
        act(() -> acts.swaps().accept(line.swap()));
    }

    void decline(SwapLine line, String reason) {
        acts.swaps().decline(line.swap(), reason);
    }

    void showNewest() {
        board.get().refresh();
    }

    void withdraw(SwapLine line) {
        act(() -> acts.swaps().withdraw(line.swap()));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } finally {
            showNewest();
        }
    }

    private boolean isActive() {
        return board.get().header().view().isOpen();
    }

    private Side side() {
        return board.get().header().view().side();
    }
}

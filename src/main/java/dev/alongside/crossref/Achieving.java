package dev.alongside.crossref;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.goals.AchievedGoals;
import dev.alongside.goals.Goal;
import dev.alongside.history.MadeWins;
import dev.alongside.history.WinDraft;
import dev.alongside.history.WinHasChanged;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner says that an agreed goal is achieved, and it becomes a win in the same act; or that it is not yet. */
@Service
@PreAuthorize("isAuthenticated()")
public class Achieving {

    private final AchievedGoals goals;
    private final MadeWins wins;
    private final Linking linking;
    private final PlanAccess access;

    Achieving(AchievedGoals goals, MadeWins wins, Linking linking, PlanAccess access) {
        this.goals = goals;
        this.wins = wins;
        this.linking = linking;
        this.access = access;
    }

    /** The win speaks to what the goal speaks to. */
    @Transactional(isolation = READ_COMMITTED)
    public Goal achieve(Goal seen, WinDraft came) {
        var act = access.beginAsOwner(seen.plan());
        var win = wins.add(act, came);
        linking.copy(act, seen.id(), win.id());
        return goals.achieve(act, seen, win);
    }

    /** The goal is agreed again and its win goes; refused when something was said about the win since. */
    @Transactional(isolation = READ_COMMITTED)
    public TakenBack takeBack(Goal seen) {
        var act = access.beginAsOwner(seen.plan());
        var achieved = goals.require(act, seen);
        var came = wins.takeAway(act, achieved.win());
        if (came.isPresent() && linking.isChanged(act, seen.id(), achieved.win())) throw new WinHasChanged();
        var agreed = goals.takeBack(act, seen);
        boolean isAgreedNow = agreed.isAgreedIn(act.partnership().map(Partnership::id));
        return new TakenBack(agreed, came.filter(words -> isAgreedNow));
    }
}

package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.LinkEdit;
import dev.alongside.crossref.Speakers;
import dev.alongside.goals.GoalDraft;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Wins and goals together with what they speak to. */
record SpeakerRows(Speakers speakers) {

    private static final String WIN_SPEAKS = """
            select 1 from win join link on link.win = win.id
            where win.id = ? and title = ? and attribute = 'scope' and how = 'Across five teams'
            """;
    private static final String GOAL_SPEAKS = """
            select 1 from goal join link on link.goal = goal.id
            where goal.id = ? and title = ? and attribute = 'scope' and how = 'Across five teams'
            """;
    private static final Map<String, String> SPEAKS = Map.of("scope", "Across five teams");

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new SpeakerRows(application.getBean(Speakers.class)).rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        var edit = new LinkEdit(List.of(), SPEAKS);
        return Stream.of(
                new AccessRow<>(
                        "Speakers.addWin",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> speakers.addWin(id, win("Halved the time to close"), SPEAKS),
                        (plan, id, win) -> plan.has(WIN_SPEAKS, win.id(), "Halved the time to close")
                                && plan.hasNewest(CrossReferenceChange.LINKED)),
                new AccessRow<>(
                        "Speakers.editWin",
                        OWNER_ALONE,
                        HistoryRows::win,
                        (plan, win) -> speakers.editWin(win, win("Cut over all billing"), edit),
                        (plan, win, edited) -> plan.has(WIN_SPEAKS, win.id(), "Cut over all billing")
                                && plan.hasNewest(CrossReferenceChange.LINKED)),
                new AccessRow<>(
                        "Speakers.proposeGoal",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> speakers.proposeGoal(id, goal("Retire the old ledger"), SPEAKS),
                        (plan, id, goal) -> plan.has(GOAL_SPEAKS, goal.id(), "Retire the old ledger")
                                && plan.hasNewest(CrossReferenceChange.LINKED)),
                new AccessRow<>(
                        "Speakers.editGoal",
                        OWNER_ALONE,
                        GoalRows::goal,
                        (plan, goal) -> speakers.editGoal(goal, goal("Ship the new ledger"), edit),
                        (plan, goal, edited) -> plan.has(GOAL_SPEAKS, goal.id(), "Ship the new ledger")
                                && plan.hasNewest(CrossReferenceChange.LINKED)));
    }

    private static WinDraft win(String title) {
        return new WinDraft(title, LocalDate.of(2026, 3, 1), null, "", List.of());
    }

    private static GoalDraft goal(String title) {
        return new GoalDraft("", title, null, "All teams post to it", "", null);
    }
}

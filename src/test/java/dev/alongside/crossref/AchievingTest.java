package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.Pair;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalIsNotAgreed;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.history.WinHasChanged;
import dev.alongside.plan.NotAllowed;
import dev.alongside.plan.Sharing;
import dev.alongside.support.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas achieves what he and Mira agreed on, and it becomes a win in the same act; or takes that back. */
class AchievingTest extends DatabaseTest {

    private static final WinDraft CAME =
            new WinDraft("One order path in 9 markets", LocalDate.of(2026, 11, 20), null, "No order lost", List.of());

    private final Goals goals;
    private final Achieving achieving;
    private final Links links;
    private final History history;
    private final CrossReference cross;
    private final Sharing sharing;
    private final DirectJdbc jdbc;
    private final Pair pair;
    private final Goal agreed;

    AchievingTest(
            ApplicationContext application,
            Goals goals,
            Achieving achieving,
            Links links,
            History history,
            CrossReference cross,
            Sharing sharing,
            DirectJdbc jdbc) {
        this.goals = goals;
        this.achieving = achieving;
        this.links = links;
        this.history = history;
        this.cross = cross;
        this.sharing = sharing;
        this.jdbc = jdbc;
        pair = Pair.together(application);
        var goal = pair.goal("One order path");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(goal.id(), "impact", "Two organisations")));
        agreed = pair.mira(() -> goals.agree(goal));
    }

    @Test
    void goal_win_and_links_change_together_and_are_told_in_order() {
        var achieved = achieve();

        assertThat(achieved.status()).isEqualTo(GoalStatus.ACHIEVED);
        assertThat(wins()).singleElement().satisfies(win -> {
            assertThat(win.title()).isEqualTo("One order path in 9 markets");
            assertThat(win.impact()).isEqualTo("No order lost");
            assertThat(achieved.achieved()).extracting("win", "day").containsExactly(win.id(), win.day());
        });
        var impact = impact();
        assertThat(impact.wins()).extracting(win -> win.link().how()).containsExactly("Two organisations");
        assertThat(impact.coverage()).isEqualTo(new Coverage(1, 1));
        assertThat(newestKinds(3)).containsExactly("GOAL_ACHIEVED", "LINKED", "WIN_ADDED");
    }

    @Test
    void nothing_of_it_happens_when_the_goal_is_not_agreed_or_was_changed() {
        var proposed = pair.goal("Another");
        assertThatThrownBy(() -> pair.tomas(() -> achieving.achieve(proposed, CAME)))
                .isInstanceOf(GoalIsNotAgreed.class);
        var achieved = achieve();
        assertThatThrownBy(this::achieve).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> pair.mira(() -> achieving.takeBack(achieved))).isInstanceOf(NotAllowed.class);

        assertThat(wins()).hasSize(1);
    }

    @Test
    void taken_back_the_win_goes_and_the_goal_is_agreed() {
        var achieved = achieve();
        var taken = pair.tomas(() -> achieving.takeBack(achieved));
        var back = taken.goal();

        assertThat(taken.came()).contains(CAME);
        assertThat(back.status()).isEqualTo(GoalStatus.AGREED);
        assertThat(back.achieved()).isNull();
        assertThat(wins()).isEmpty();
        assertThat(impact().coverage()).isEqualTo(new Coverage(0, 1));
        assertThat(newestKinds(2)).containsExactly("GOAL_NOT_ACHIEVED", "WIN_REMOVED");
        assertThat(pair.tomas(() -> achieving.achieve(back, CAME)).status()).isEqualTo(GoalStatus.ACHIEVED);
    }

    @Test
    void a_win_that_says_more_by_now_stays_and_so_does_the_goal() {
        var achieved = achieve();
        var win = wins().getFirst();
        var more = new WinDraft("In 11 markets", win.day(), null, "", List.of());
        pair.tomas(() -> history.edit(win, more));

        assertThatThrownBy(() -> takeBack(achieved)).isInstanceOf(WinHasChanged.class);
        assertThat(wins()).extracting(Win::title).containsExactly("In 11 markets");
        assertThat(goalsOnBoard()).containsExactly(achieved);
    }

    @Test
    void so_does_one_that_speaks_to_more_by_now() {
        var achieved = achieve();
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(wins().getFirst().id(), "craft", "")));

        assertThatThrownBy(() -> takeBack(achieved)).isInstanceOf(WinHasChanged.class);
        assertThat(wins()).hasSize(1);
    }

    @Test
    void so_does_one_whose_narrative_somebody_began() {
        var achieved = achieve();
        var narrative = wins().getFirst().narrative();
        jdbc.sql("""
                insert into text_document
                    (id, kind, root, part, version, content, journaled_version, journaled_content)
                values (uuid(), ?, ?, ?, 1, 'How it went', 1, 'How it went')
                """)
                .params(narrative.kind(), narrative.root(), narrative.part())
                .update();

        assertThatThrownBy(() -> takeBack(achieved)).isInstanceOf(WinHasChanged.class);
        assertThat(wins()).hasSize(1);
    }

    @Test
    void a_win_that_was_removed_is_in_nobodys_way() {
        var achieved = achieve();
        pair.tomas(() -> history.remove(wins().getFirst()));

        assertThat(takeBack(achieved).status()).isEqualTo(GoalStatus.AGREED);
    }

    @Test
    void a_later_partner_reads_that_it_is_achieved_and_not_who_agreed() {
        achieve();
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        var ben = pair.sharedWithSomebodyElse();

        assertThat(ben.mira(() -> goals.read(pair.plan())).goals())
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.status()).isEqualTo(GoalStatus.ACHIEVED);
                    assertThat(goal.agreedIn()).isNull();
                });
    }

    private Goal achieve() {
        return pair.tomas(() -> achieving.achieve(agreed, CAME));
    }

    private Goal takeBack(Goal achieved) {
        return pair.tomas(() -> achieving.takeBack(achieved)).goal();
    }

    private List<Win> wins() {
        return pair.tomas(() -> history.read(pair.plan())).wins();
    }

    private List<Goal> goalsOnBoard() {
        return pair.tomas(() -> goals.read(pair.plan())).goals();
    }

    private AttributeLine impact() {
        return pair.mira(() -> cross.read(pair.plan())).lines().getFirst();
    }

    private List<String> newestKinds(int lines) {
        return jdbc.sql("select kind from journal_line where plan = ? order by number desc limit ?")
                .params(pair.plan().value(), lines)
                .query((row, index) -> row.getString("kind"))
                .list();
    }
}

package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.history.WinHasChanged;
import dev.alongside.support.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas says that a goal is not achieved after all, as long as nothing would go with its win. */
class TakingBackTest extends DatabaseTest {

    private final Goals goals;
    private final Achieving achieving;
    private final History history;
    private final Comments comments;
    private final Pair pair;
    private final Goal achieved;

    TakingBackTest(
            ApplicationContext application, Goals goals, Achieving achieving, History history, Comments comments) {
        this.goals = goals;
        this.achieving = achieving;
        this.history = history;
        this.comments = comments;
        pair = Pair.together(application);
        var goal = pair.goal("One order path");
        var agreed = pair.mira(() -> goals.agree(goal));
        var came = new WinDraft("In 9 markets", LocalDate.of(2026, 11, 20), null, "", List.of());
        achieved = pair.tomas(() -> achieving.achieve(agreed, came));
    }

    @Test
    void a_win_that_somebody_commented_on_stays_and_so_does_the_goal() {
        pair.mira(
                () -> comments.write(pair.plan(), Subject.win(wins().getFirst().id()), "Which nine?"));

        assertThatThrownBy(() -> takeBack())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There are comments on the win “In 9 markets”");
        assertThat(wins()).hasSize(1);
        assertThat(pair.tomas(() -> goals.read(pair.plan())).goals()).containsExactly(achieved);
    }

    @Test
    void a_win_that_was_removed_and_brought_back_says_nothing_more() {
        pair.tomas(() -> history.restore(history.remove(wins().getFirst())));

        assertThat(takeBack().status()).isEqualTo(GoalStatus.AGREED);
        assertThat(wins()).isEmpty();
    }

    @Test
    void what_the_goal_speaks_to_may_have_changed_since() {
        var links = pair.application().getBean(Links.class);
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(achieved.id(), "impact", "Nine of them")));

        assertThat(takeBack().status()).isEqualTo(GoalStatus.AGREED);
    }

    @Test
    void a_win_that_was_linked_since_stays() {
        var links = pair.application().getBean(Links.class);
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(wins().getFirst().id(), "impact", "Nine of them")));

        assertThatThrownBy(() -> takeBack()).isInstanceOf(WinHasChanged.class);
        assertThat(wins()).hasSize(1);
    }

    private Goal takeBack() {
        return pair.tomas(() -> achieving.takeBack(achieved)).goal();
    }

    private List<Win> wins() {
        return pair.tomas(() -> history.read(pair.plan())).wins();
    }
}

package dev.alongside.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.History;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class WaitingForAnAnswerTest extends CommentsOfTwoTest {

    private final History history;

    WaitingForAnAnswerTest(ApplicationContext application, History history) {
        super(application);
        this.history = history;
    }

    @Test
    void who_is_mentioned_is_waited_for_until_they_answer() {
        says(pair.tomas(), IMPACT, "@Mira, is it enough?");
        says(pair.tomas(), IMPACT, "There is one more number.");

        assertThat(waiting(pair.mira())).containsExactly(IMPACT);
        assertThat(waiting(pair.tomas())).isEmpty();
        assertThat(reads(pair.mira(), IMPACT).open().orElseThrow().comments())
                .extracting(CommentLine::waits)
                .containsExactly(Waits.FOR_READER, Waits.FOR_NOBODY);
        assertThat(reads(pair.tomas(), IMPACT).open().orElseThrow().comments())
                .extracting(CommentLine::waits)
                .containsExactly(Waits.FOR_OTHER, Waits.FOR_NOBODY);

        says(pair.mira(), IMPACT, "It is. @Tomas, will you write it down?");

        assertThat(waiting(pair.mira())).isEmpty();
        assertThat(waiting(pair.tomas())).hasSize(1);
        assertThat(reads(pair.mira(), IMPACT).open().orElseThrow().comments())
                .extracting(CommentLine::waits)
                .containsExactly(Waits.FOR_NOBODY, Waits.FOR_NOBODY, Waits.FOR_OTHER);
    }

    @Test
    void a_resolved_thread_waits_for_nobody() {
        says(pair.tomas(), IMPACT, "@Mira, is it enough?");

        pair.tomas(() -> comments.resolve(thread(IMPACT)));

        assertThat(waiting(pair.mira())).isEmpty();
        assertThat(reads(pair.mira(), IMPACT).threads().getFirst().comments())
                .extracting(CommentLine::waits)
                .containsExactly(Waits.FOR_NOBODY);
    }

    @Test
    void on_a_closed_plan_nobody_is_asked_any_more() {
        says(pair.tomas(), IMPACT, "@Mira, is it enough?");

        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));

        assertThat(reads(pair.mira(), IMPACT).threads().getFirst().comments())
                .extracting(CommentLine::waits)
                .containsExactly(Waits.FOR_NOBODY);
    }

    @Test
    void an_edit_can_ask_and_can_stop_asking() {
        var said = says(pair.tomas(), IMPACT, "Is it enough?");
        assertThat(miraIsAsked()).isFalse();
        assertThat(waiting(pair.mira())).isEmpty();
        var asked = pair.tomas(() -> comments.edit(said, "Is it enough, @Mira?"));
        assertThat(miraIsAsked()).isTrue();
        assertThat(waiting(pair.mira())).containsExactly(IMPACT);

        pair.tomas(() -> comments.edit(asked, "It is enough."));

        assertThat(miraIsAsked()).isFalse();
    }

    @Test
    void calling_oneself_asks_nobody() {
        says(pair.tomas(), IMPACT, "Note to @Tomas");

        assertThat(waiting(pair.tomas())).isEmpty();
        assertThat(miraIsAsked()).isFalse();
    }

    @Test
    void what_is_said_without_calling_somebody_asks_for_nothing() {
        says(pair.tomas(), IMPACT, "It is enough for me.");

        assertThat(waiting(pair.mira())).isEmpty();
        assertThat(miraIsAsked()).isFalse();
    }

    @Test
    void a_win_that_is_off_the_board_asks_for_nothing() {
        var win = pair.win("Decisions in 5 days");
        says(pair.tomas(), Subject.win(win.id()), "@Mira, enough?");
        says(pair.tomas(), Subject.goal(pair.goal("One order path").id()), "@Mira, enough?");
        assertThat(waiting(pair.mira())).hasSize(2);

        var removed = pair.tomas(() -> history.remove(win));
        assertThat(waiting(pair.mira())).extracting(Subject::kind).containsExactly(SubjectKind.GOAL);

        pair.tomas(() -> {
            history.restore(removed);
            return true;
        });
        assertThat(waiting(pair.mira())).hasSize(2);
    }

    private boolean miraIsAsked() {
        return reads(pair.mira(), IMPACT).open().orElseThrow().waitsForReader();
    }
}

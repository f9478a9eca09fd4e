package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** However many goals there are, the first are in sight and none is lost. */
class ManyGoalsTest extends BoardTest {

    private static final int FOLDED = 2;
    private static final int ALL = GoalLists.IN_SIGHT + FOLDED;

    private final Comments comments;
    private final Goals goals;
    private final Progress progress;
    private final Pair pair;

    ManyGoalsTest(ApplicationContext application, Comments comments, Goals goals, Progress progress) {
        super(application);
        this.comments = comments;
        this.goals = goals;
        this.progress = progress;
        pair = Pair.together(application);
    }

    @BeforeEach
    void many() {
        IntStream.range(0, ALL).forEach(number -> pair.goal("Goal " + number));
        as(pair.tomas());
        open(pair.plan(), "goals");
    }

    @Test
    void the_first_stand_in_the_list_and_the_others_are_one_press_away() {
        assertThat(entries()).hasSize(GoalLists.IN_SIGHT);
        unfold("More (%d)".formatted(FOLDED));
        assertThat(entries()).hasSize(ALL);
    }

    @Test
    void one_that_is_moved_past_the_last_in_sight_stays_in_sight() {
        var last = "Goal " + (GoalLists.IN_SIGHT - 1);
        _click(buttonFor("Move “%s” down".formatted(last)));

        assertThat(entries()).hasSize(GoalLists.IN_SIGHT + 1);
        assertThat(entries().get(GoalLists.IN_SIGHT)).contains(last);
    }

    @Test
    void what_the_other_side_says_about_a_folded_one_unfolds_it() {
        var last = pair.tomas(() -> goals.read(pair.plan())).goals().getLast();
        pair.mira(() -> comments.write(pair.plan(), Subject.goal(last.id()), "Which market first?"));

        _get(BoardFrame.class).refresh();

        assertThat(entries()).hasSize(ALL).last().asString().contains(last.title(), "1 comment", "Mira, just now");
    }

    @Test
    void a_change_of_a_note_that_was_begun_unfolds_its_goal() {
        var all = pair.mira(() -> goals.read(pair.plan())).goals();
        all.forEach(goal -> pair.mira(() -> goals.agree(goal)));
        pair.tomas(() -> progress.note(goals.read(pair.plan()).goals().getLast(), "Five markets"));
        as(pair.tomas());
        open(pair.plan(), "goals");
        unfold("More (%d)".formatted(FOLDED));
        _click(buttonFor("Edit the note “Five markets”"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your note")), "Six markets");

        open(pair.plan(), "history");
        open(pair.plan(), "goals");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Your note")).getValue())
                .isEqualTo("Six markets");
    }

    @Test
    void an_address_that_leads_to_a_folded_one_unfolds_it() {
        var last = pair.tomas(() -> goals.read(pair.plan())).goals().getLast();
        UI.getCurrent()
                .navigate(
                        "board/%s/goals".formatted(pair.plan().value()),
                        QueryParameters.of("open", "goal:" + last.id().value()));

        assertThat(entries()).hasSize(ALL);
    }

    @Test
    void one_that_comes_at_the_end_is_seen_at_once() {
        pair.goal("Goal of now");
        _click(buttonFor("Move “Goal 1” up"));

        assertThat(entries()).hasSize(ALL + 1).last().asString().contains("Goal of now");
    }
}

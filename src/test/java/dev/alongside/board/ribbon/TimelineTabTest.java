package dev.alongside.board.ribbon;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What narrow screens show in place of the ribbon. */
class TimelineTabTest extends BoardTest {

    private final Goals goals;
    private final Pair pair;

    TimelineTabTest(ApplicationContext application, Goals goals) {
        super(application);
        this.goals = goals;
        this.pair = Pair.together(application);
    }

    @Test
    void both_read_wins_and_goals_by_date_and_hear_what_the_other_changes() {
        pair.win("Repeat incidents 11 → 4");
        pair.win("Second event bus stopped", 3);
        var goal = pair.goal("One order path");
        open(pair.tomas());
        assertThat(lines())
                .satisfiesExactly(
                        newest -> assertThat(newest).startsWith("Repeat incidents 11 → 4"),
                        older -> assertThat(older).startsWith("Second event bus stopped"),
                        ahead -> assertThat(ahead).startsWith("AOne order pathproposed, by "));

        pair.mira(() -> goals.agree(goal));
        _get(BoardFrame.class).refresh();
        assertThat(lines().getLast()).contains("agreed, by ", "Mira, just now");

        open(pair.mira());
        assertThat(lines()).hasSize(3);
    }

    @Test
    void how_far_back_is_the_same_as_on_the_ribbon() {
        pair.win("Of long ago", 30);
        open(pair.tomas());
        assertThat(lines()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("All")));
        assertThat(lines()).singleElement().asString().startsWith("Of long ago");

        UI.getCurrent().navigate("board/" + pair.plan().value());
        assertThat(OnScreen.words(_get(TimeRibbon.class))).contains("Of long ago");
    }

    @Test
    void nothing_yet_is_said_to_each_in_their_words() {
        open(pair.tomas());
        assertThat(text()).contains("Your first win appears here. A line is enough.");
        open(pair.mira());
        assertThat(text()).contains("No win is written down yet.");
    }

    private void open(PersonId person) {
        as(person);
        UI.getCurrent().navigate("board/%s/timeline".formatted(pair.plan().value()));
    }

    private static List<String> lines() {
        return _find(_get(TimelineView.class), ListedLine.class).stream()
                .map(OnScreen::words)
                .toList();
    }

    private static String text() {
        return OnScreen.words(_get(TimelineView.class));
    }
}

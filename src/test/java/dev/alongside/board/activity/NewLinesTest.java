package dev.alongside.board.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.alongside.MovedClock;
import dev.alongside.WrittenTexts;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Nothing moves under somebody who reads what happened. */
class NewLinesTest extends ActivityTest {

    private final MovedClock clock;

    NewLinesTest(ApplicationContext application, MovedClock clock) {
        super(application);
        this.clock = clock;
    }

    @BeforeEach
    void share() {
        pair.share();
    }

    @AfterEach
    void putClockBack() {
        clock.putBack();
    }

    @Test
    void what_the_other_side_does_waits_above_until_the_reader_wants_to_see_it() {
        open(pair.mira());
        pair.win("Decisions in 5 days");
        refresh();
        pair.goal("One order path");
        refresh();
        assertThat(lines()).first().asString().contains("shared this board");

        _click(_get(Button.class, each -> each.withText("2 new changes · Show")));

        assertThat(lines())
                .startsWith("Tomas proposed the goal “One order path”", "Tomas added the win “Decisions in 5 days”");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_the_reader_does_shows_all_that_waited() {
        open(pair.mira());
        var goal = pair.goal("One order path");
        refresh();
        pair.mira(() -> goals.agree(goal));
        refresh();

        assertThat(lines()).startsWith("Mira agreed to the goal “One order path”");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_line_of_what_the_reader_typed_before_lets_nothing_in() {
        new WrittenTexts(pair).reading("impact", "Two organisations");
        open(pair.tomas());
        clock.forward(Duration.ofMinutes(5));
        var comments = application.getBean(Comments.class);
        pair.mira(() -> comments.write(pair.plan(), Subject.attribute("impact"), "Which two?"));
        refresh();

        assertThat(waiting()).containsExactly("2 new changes · Show");
        assertThat(lines()).first().asString().contains("shared this board");
    }

    private static void refresh() {
        _get(BoardFrame.class).refresh();
    }

    private static List<String> waiting() {
        return _find(Button.class).stream()
                .map(Button::getText)
                .filter(words -> words.endsWith("· Show"))
                .toList();
    }
}

package dev.alongside.board.entries;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.history.History;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What somebody was writing in a row that is gone stays until they put it away. */
class PuttingAwayTest extends BoardTest {

    private final History history;
    private final Pair pair;

    PuttingAwayTest(ApplicationContext application, History history) {
        super(application);
        this.history = history;
        pair = Pair.together(application);
    }

    @Test
    void the_last_row_leaves_a_list_that_says_that_there_is_nothing() {
        var win = pair.win("Second event bus stopped");
        as(pair.mira());
        open(pair.plan(), "history");
        _click(_get(Button.class, spec -> spec.withText("Comment")));
        _setValue(_get(TextArea.class), "Which bus?");
        pair.tomas(() -> history.remove(win));
        _get(BoardFrame.class).refresh();
        assertThat(OnScreen.words(_get(BoardFrame.class))).contains("This is not on the board any more.");
        assertThat(nothing()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Put it away")));

        assertThat(nothing()).hasSize(1);
    }

    private static List<Paragraph> nothing() {
        return _find(
                Paragraph.class, spec -> spec.withPredicate(it -> it.getText().startsWith("No win is written")));
    }
}

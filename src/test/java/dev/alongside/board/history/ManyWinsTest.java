package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** However many wins there are, the newest are in sight and none is lost. */
class ManyWinsTest extends BoardTest {

    private final Pair pair;

    ManyWinsTest(ApplicationContext application) {
        super(application);
        pair = Pair.together(application);
    }

    @Test
    void the_newest_stand_in_the_list_and_the_others_are_one_press_away() {
        int folded = 3;
        IntStream.range(0, WinLists.IN_SIGHT + folded).forEach(number -> pair.win("Win " + number));
        as(pair.mira());
        open(pair.plan(), "history");

        assertThat(entries()).hasSize(WinLists.IN_SIGHT);
        unfold("More (%d)".formatted(folded));
        assertThat(entries()).hasSize(WinLists.IN_SIGHT + folded);
    }

    @Test
    void none_goes_out_of_sight_when_another_one_comes() {
        IntStream.range(0, WinLists.IN_SIGHT).forEach(number -> pair.win("Win " + number));
        as(pair.mira());
        open(pair.plan(), "history");
        pair.win("Win of now");

        _get(BoardFrame.class).refresh();
        _click(_get(Button.class, spec -> spec.withText("1 new win · Show")));

        assertThat(entries()).hasSize(WinLists.IN_SIGHT + 1);
    }

    @Test
    void ones_own_next_win_brings_no_other_one_into_sight() {
        int folded = 3;
        IntStream.range(0, WinLists.IN_SIGHT + folded).forEach(number -> pair.win("Win " + number));
        as(pair.tomas());
        open(pair.plan(), "history");
        pair.win("Win of now");

        _get(BoardFrame.class).refresh();

        assertThat(entries()).hasSize(WinLists.IN_SIGHT + 1);
        unfold("More (%d)".formatted(folded));
        assertThat(entries()).hasSize(WinLists.IN_SIGHT + 1 + folded);
    }
}

package dev.alongside.board.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoalsOnTheRibbonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void what_is_still_aimed_for_gets_room_before_what_is_achieved() {
        var achieved = IntStream.range(0, 6)
                .mapToObj(at -> goal("A" + at, GoalStatus.ACHIEVED))
                .toList();
        var open = List.of(goal("X", GoalStatus.PROPOSED), goal("Y", GoalStatus.AGREED));
        var goals = Stream.concat(achieved.stream(), open.stream()).toList();

        var layout = RibbonLayout.of(new Timeline(List.of(), List.of(), goals), RibbonWindow.EIGHTEEN, TODAY);

        assertThat(layout.goals())
                .extracting(placed -> placed.item().mark())
                .containsExactly("X", "Y", "A0", "A1", "A2", "A3");
    }

    private static TimelineGoal goal(String mark, GoalStatus status) {
        return new TimelineGoal(new GoalId(UUID.randomUUID()), mark, "One order path", TODAY, status);
    }
}

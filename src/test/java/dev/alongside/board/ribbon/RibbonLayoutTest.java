package dev.alongside.board.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RibbonLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Offset<Double> A_DAY = within(0.2);

    @Test
    void today_stands_between_18_months_of_history_and_12_of_goals() {
        var axis = RibbonWindow.EIGHTEEN.axis(TODAY, nothing());

        assertThat(axis.at(TODAY)).isEqualTo(60);
        assertThat(axis.at(LocalDate.of(2025, 5, 1))).isZero();
        assertThat(axis.at(LocalDate.of(2026, 2, 11))).isCloseTo(30, A_DAY);
        assertThat(axis.at(LocalDate.of(2027, 5, 25))).isCloseTo(80, A_DAY);
        assertThat(axis.at(LocalDate.of(2027, 11, 24))).isEqualTo(100);
    }

    @Test
    void what_lies_outside_stands_at_the_ends() {
        var axis = RibbonWindow.TWELVE.axis(TODAY, nothing());

        assertThat(axis.at(TODAY.minusYears(3))).isZero();
        assertThat(axis.at(TODAY.plusYears(3))).isEqualTo(100);
    }

    @Test
    void all_reaches_from_the_first_day_to_the_last() {
        var timeline = new Timeline(
                List.of(program("Ledger", TODAY.minusYears(6), null)),
                List.of(win("Old", TODAY.minusYears(4))),
                List.of(goal("A", TODAY.plusYears(2))));

        var axis = RibbonWindow.ALL.axis(TODAY, timeline);

        assertThat(axis.from()).isEqualTo(TODAY.minusYears(6));
        assertThat(axis.until()).isEqualTo(TODAY.plusYears(2));
        assertThat(RibbonWindow.ALL.axis(TODAY, nothing())).isEqualTo(RibbonWindow.EIGHTEEN.axis(TODAY, nothing()));
    }

    @ParameterizedTest
    @EnumSource(RibbonWindow.class)
    void a_win_older_than_the_window_is_not_in_it(RibbonWindow window) {
        var wins = List.of(
                win("Recent", TODAY.minusMonths(2)),
                win("Year", TODAY.minusMonths(14)),
                win("Old", TODAY.minusMonths(40)));

        var layout = RibbonLayout.of(new Timeline(List.of(), wins, List.of()), window, TODAY);

        assertThat(layout.wins())
                .extracting(placed -> placed.item().title())
                .containsExactlyElementsOf(
                        switch (window) {
                            case TWELVE -> List.of("Recent");
                            case EIGHTEEN -> List.of("Year", "Recent");
                            case ALL -> List.of("Old", "Year", "Recent");
                        });
    }

    @Test
    void wins_share_a_lane_as_long_as_their_words_have_room() {
        var layout = ofWins(
                win("One", TODAY.minusMonths(15)),
                win("Two", TODAY.minusMonths(8)),
                win("Three", TODAY.minusMonths(1)));

        assertThat(layout.winLanes()).isEqualTo(1);
    }

    @Test
    void wins_of_one_day_stand_below_each_other() {
        var layout = ofWins(
                win("One", TODAY.minusMonths(5)), win("Two", TODAY.minusMonths(5)), win("Three", TODAY.minusMonths(5)));

        assertThat(layout.wins()).extracting(Placed::lane).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void words_without_room_before_today_stand_before_their_day() {
        var layout = ofWins(
                win("First Alpha slice live", TODAY.minusDays(3)), win("Checkout cut-over", TODAY.minusMonths(17)));

        assertThat(layout.wins()).extracting(Placed::isBack).containsExactly(false, true);
    }

    @Test
    void nothing_lies_over_anything_else_and_the_newest_have_room_first() {
        var wins = IntStream.range(0, 200)
                .mapToObj(number -> win("A win with a long title " + number, TODAY.minusDays(number * 2L)))
                .toList();

        var layout = RibbonLayout.of(new Timeline(List.of(), wins, List.of()), RibbonWindow.EIGHTEEN, TODAY);

        assertThat(layout.winsInWindow()).isEqualTo(200);
        assertThat(layout.leftOut()).isEqualTo(200 - layout.wins().size());
        assertThat(layout.winLanes()).isEqualTo(RibbonLayout.MOST_WINS);
        assertThat(layout.wins().getLast().item()).isEqualTo(wins.getFirst());
        for (var one : layout.wins()) {
            assertThat(layout.wins())
                    .filteredOn(other -> other != one && other.lane() == one.lane())
                    .allMatch(other ->
                            begin(other) + other.width() <= begin(one) || begin(one) + one.width() <= begin(other));
        }
    }

    @Test
    void a_program_lasts_from_its_first_day_to_its_last_or_to_today() {
        var over = program("Over", TODAY.minusMonths(12), TODAY.minusMonths(6));
        var runs = program("Runs", TODAY.minusMonths(30), null);
        var gone = program("Gone", TODAY.minusMonths(40), TODAY.minusMonths(20));
        var undated = program("Undated", null, null);
        var planned = program("Planned", TODAY.plusMonths(1), null);

        var layout = RibbonLayout.of(
                new Timeline(List.of(over, runs, gone, undated, planned), List.of(), List.of()),
                RibbonWindow.EIGHTEEN,
                TODAY);

        assertThat(layout.programs()).extracting(Placed::item).containsExactly(runs, over);
        assertThat(layout.programs().getFirst()).isEqualTo(new Placed<>(runs, 0, 60, 0, false));
        assertThat(layout.programs().getLast().at()).isCloseTo(21.7, within(0.1));
        assertThat(layout.programs().getLast().width()).isCloseTo(19, within(0.1));
        assertThat(layout.programLanes()).isEqualTo(2);
    }

    @Test
    void a_goal_reaches_from_today_to_its_day() {
        var goals = List.of(
                goal("X", TODAY.plusMonths(6)),
                goal("Y", null),
                goal("Z", TODAY.minusMonths(1)),
                goal("B", TODAY.plusYears(2)));

        var layout = RibbonLayout.of(new Timeline(List.of(), List.of(), goals), RibbonWindow.EIGHTEEN, TODAY);

        assertThat(layout.goals()).extracting(Placed::item).isEqualTo(goals);
        assertThat(layout.goals()).extracting(Placed::lane).containsExactly(0, 1, 2, 3);
        assertThat(layout.goals().getFirst().width()).isCloseTo(20, within(0.5));
        assertThat(layout.goals()).extracting(Placed::width).endsWith(0.0, 0.0, 40.0);
    }

    @Test
    void months_have_their_year_where_it_begins_and_no_words_below_those_of_today() {
        var ticks = RibbonWindow.EIGHTEEN.axis(TODAY, nothing()).ticks();

        assertThat(ticks)
                .extracting(RibbonAxis.Tick::words)
                .containsExactly("Jul 2025", "Oct", "Jan 2026", "Apr", "Jul", "", "Jan 2027", "Apr", "Jul", "Oct");
        assertThat(ticks).extracting(RibbonAxis.Tick::at).isSorted();
    }

    @Test
    void a_long_past_has_few_ticks() {
        var timeline = new Timeline(List.of(), List.of(win("Old", TODAY.minusYears(30))), List.of());

        assertThat(RibbonWindow.ALL.axis(TODAY, timeline).ticks()).hasSizeLessThan(16);
    }

    private static double begin(Placed<?> placed) {
        return placed.isBack() ? placed.at() - placed.width() : placed.at();
    }

    private static RibbonLayout ofWins(TimelineWin... wins) {
        return RibbonLayout.of(new Timeline(List.of(), List.of(wins), List.of()), RibbonWindow.EIGHTEEN, TODAY);
    }

    private static Timeline nothing() {
        return new Timeline(List.of(), List.of(), List.of());
    }

    private static TimelineProgram program(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new TimelineProgram(new ProgramId(UUID.randomUUID()), name, from, until);
    }

    private static TimelineWin win(String title, LocalDate day) {
        return new TimelineWin(new WinId(UUID.randomUUID()), title, day);
    }

    private static TimelineGoal goal(String mark, @Nullable LocalDate due) {
        return new TimelineGoal(new GoalId(UUID.randomUUID()), mark, "Goal " + mark, due, GoalStatus.AGREED);
    }
}

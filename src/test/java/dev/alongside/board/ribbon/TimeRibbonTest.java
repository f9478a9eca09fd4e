package dev.alongside.board.ribbon;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Sharing;
import dev.alongside.support.OnePiece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TimeRibbonTest extends KaribuTest {

    private final Goals goals;
    private final Programs programs;
    private final Sharing sharing;
    private final Timelines timelines;
    private final Pair pair;

    TimeRibbonTest(
            ApplicationContext application, Goals goals, Programs programs, Sharing sharing, Timelines timelines) {
        super(application);
        this.goals = goals;
        this.programs = programs;
        this.sharing = sharing;
        this.timelines = timelines;
        this.pair = Pair.together(application);
    }

    @Test
    void both_see_programs_wins_and_goals_and_each_leads_to_where_it_is_written() {
        pair.tomas(() -> programs.add(
                pair.plan(),
                new ProgramDraft("Checkout", "lead", LocalDate.now().minusMonths(9), null)));
        pair.win("Repeat incidents 11 → 4");
        var goal = pair.goal("One order path");
        pair.goal("Weekly report");
        pair.mira(() -> goals.agree(goal));

        for (var person : List.of(pair.tomas(), pair.mira())) {
            open(person);

            assertThat(names()).hasSize(4).element(0).asString().startsWith("Program Checkout, since ");
            assertThat(names()).element(1).asString().startsWith("Repeat incidents 11 → 4, ");
            assertThat(names().get(2)).startsWith("Goal A, One order path, agreed, by ");
            assertThat(names().get(3)).startsWith("Goal B, Weekly report, proposed, by ");
            assertThat(items())
                    .extracting(link -> link.getElement().getAttribute("href").replaceAll(".*/|:.*", ""))
                    .containsExactly("history?open=program", "history?open=win", "goals?open=goal", "goals?open=goal");
        }
    }

    @Test
    void the_list_says_the_same_as_the_picture() {
        pair.win("Repeat incidents 11 → 4");
        pair.goal("One order path");
        open(pair.mira());

        press("As a list");

        assertThat(_find(RibbonPicture.class)).isEmpty();
        assertThat(items())
                .extracting(OnScreen::words)
                .satisfiesExactly(
                        win -> assertThat(win).startsWith("Repeat incidents 11 → 4"),
                        goal -> assertThat(goal).startsWith("AOne order pathproposed, by "));
        press("As a list");
        _assertOne(RibbonPicture.class);
    }

    @Test
    void what_the_other_side_has_just_changed_is_marked_in_its_place() {
        pair.goal("Weekly report");
        var goal = pair.goal("One order path");
        open(pair.tomas());
        pair.mira(() -> goals.agree(goal));
        _get(BoardFrame.class).refresh();

        assertThat(items())
                .extracting(OnScreen::words)
                .satisfiesExactly(
                        other -> assertThat(other).contains("Weekly report").doesNotContain("just now"),
                        agreed -> assertThat(agreed).contains("One order path", "agreed", "Mira, just now"));
    }

    @Test
    void how_far_back_is_chosen_and_remembered_until_signing_out() {
        pair.win("Of long ago", 30);
        pair.win("Of last year", 14);
        open(pair.tomas());
        assertThat(names()).singleElement().asString().startsWith("Of last year");
        assertThat(pressed("18 months")).isTrue();

        press("12 months");
        assertThat(names()).isEmpty();
        press("All");
        assertThat(names()).hasSize(2);

        UI.getCurrent().navigate("board/%s/history".formatted(pair.plan().value()));
        UI.getCurrent().navigate("board/" + pair.plan().value());
        assertThat(names()).hasSize(2);
        assertThat(pressed("All")).isTrue();
    }

    @Test
    void folded_away_it_stays_so_and_makes_nothing() {
        pair.win("Repeat incidents 11 → 4");
        open(pair.tomas());

        _get(Details.class).setOpened(false);
        UI.getCurrent().navigate("board/%s/goals".formatted(pair.plan().value()));
        UI.getCurrent().navigate("board/" + pair.plan().value());

        assertThat(_get(Details.class).isOpened()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void on_a_narrow_window_it_begins_folded_and_as_a_list() {
        assertThat(RibbonChoice.fitting(1280)).isEqualTo(new RibbonChoice(RibbonWindow.EIGHTEEN, false, true));
        assertThat(RibbonChoice.fitting(900)).isEqualTo(new RibbonChoice(RibbonWindow.EIGHTEEN, false, false));
        assertThat(RibbonChoice.fitting(390)).isEqualTo(new RibbonChoice(RibbonWindow.EIGHTEEN, true, false));
    }

    @Test
    void an_empty_one_says_what_will_be_there() {
        open(pair.tomas());
        assertThat(text())
                .contains("Your first win appears here. A line is enough.", "What do you want to reach next?");

        open(pair.mira());
        assertThat(text()).contains("No win is written down yet.", "No goal is written down yet.");
    }

    @Test
    void what_was_agreed_with_somebody_else_is_a_proposal_again() {
        var goal = pair.goal("One order path");
        pair.mira(() -> goals.agree(goal));
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        var ben = pair.sharedWithSomebodyElse();

        assertThat(ben.mira(() -> timelines.read(pair.plan())).goals())
                .extracting(TimelineGoal::status)
                .containsExactly(GoalStatus.PROPOSED);
    }

    private void open(PersonId person) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value());
    }

    private static List<OnePiece> items() {
        return _find(_get(TimeRibbon.class), OnePiece.class).stream()
                .filter(each -> each.getElement().getTag().equals("a"))
                .toList();
    }

    private static List<String> names() {
        return items().stream()
                .map(link -> Optional.ofNullable(link.getElement().getAttribute("aria-label"))
                        .orElseGet(() -> OnScreen.words(link)))
                .toList();
    }

    private static String text() {
        return _get(TimeRibbon.class).getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(button(words));
    }

    private static boolean pressed(String words) {
        return "true".equals(button(words).getElement().getAttribute("aria-pressed"));
    }

    private static Button button(String words) {
        return _get(_get(TimeRibbon.class), Button.class, spec -> spec.withText(words));
    }
}

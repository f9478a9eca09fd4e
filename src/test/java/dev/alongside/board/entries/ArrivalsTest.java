package dev.alongside.board.entries;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Plans;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Nothing moves under somebody who reads a list. */
class ArrivalsTest extends BoardTest {

    private final History history;
    private final Programs programs;
    private final Goals goals;
    private final Swaps swaps;
    private final Pair pair;

    ArrivalsTest(ApplicationContext application, History history, Programs programs, Goals goals, Swaps swaps) {
        super(application);
        this.programs = programs;
        this.swaps = swaps;
        this.goals = goals;
        this.history = history;
        pair = Pair.together(application);
    }

    @Test
    void what_the_other_side_adds_waits_until_the_reader_wants_to_see_it() {
        pair.win("Read by Mira");
        look(pair.mira(), "history");
        pair.win("Second event bus stopped");
        refresh();
        assertThat(waiting()).containsExactly("1 new win · Show");
        pair.win("Decisions in 5 days");
        refresh();
        refresh();

        assertThat(waiting()).containsExactly("2 new wins · Show");
        assertThat(rows()).singleElement().asString().contains("Read by Mira");

        _click(_get(Button.class, spec -> spec.withText("2 new wins · Show")));
        assertThat(rows()).hasSize(3);
        assertThat(rows()).filteredOn(row -> row.contains("Tomas, just now")).hasSize(2);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void of_more_than_can_be_said_none_moves_the_list_either() {
        pair.win("Read by Mira");
        look(pair.mira(), "history");
        pair.tomas(() -> history.addAll(
                pair.plan(),
                IntStream.range(0, Plans.NEWEST_LINES + 10)
                        .mapToObj(
                                number -> new WinDraft("Win " + number, LocalDate.of(2026, 5, 1), null, "", List.of()))
                        .toList()));
        refresh();

        assertThat(rows()).singleElement().asString().contains("Read by Mira");
        assertThat(waiting()).containsExactly("%d new wins · Show".formatted(Plans.NEWEST_LINES + 10));
    }

    @Test
    void a_list_that_says_that_there_is_nothing_is_filled_at_once() {
        var goal = pair.goal("One order path");
        pair.mira(() -> goals.agree(goal));
        look(pair.mira(), "goals");
        pair.goal("Weekly report");
        refresh();

        assertThat(waiting()).isEmpty();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void a_first_one_above_the_others_waits_too() {
        var program = pair.tomas(() -> programs.add(pair.plan(), new ProgramDraft("Alpha", "Lead TPM", null, null)));
        var win = pair.win("Read by Mira");
        pair.tomas(() -> history.edit(win, WinDraft.of(win).in(program.id())));
        look(pair.mira(), "history");
        pair.win("Second event bus stopped");
        refresh();

        assertThat(waiting()).containsExactly("1 new win · Show");
    }

    @Test
    void a_first_proposal_waits_above_the_goals() {
        pair.goal("One order path");
        look(pair.tomas(), "goals");
        var draft = new SwapDraft(new GoalDraft("", "Prove the rule", null, "Cited twice", "", null), Map.of(), "");
        pair.mira(() -> swaps.proposeGoal(pair.plan(), draft));
        refresh();

        assertThat(waiting()).containsExactly("1 new proposal · Show");
    }

    @Test
    void what_was_taken_away_and_brought_back_waits_like_any_other() {
        pair.win("Read by Mira");
        var win = pair.win("Second event bus stopped");
        look(pair.mira(), "history");
        var removed = pair.tomas(() -> history.remove(win));
        refresh();
        pair.tomas(() -> history.restore(removed));
        refresh();

        assertThat(waiting()).containsExactly("1 new win · Show");
    }

    @Test
    void ones_own_are_there_at_once_and_so_is_what_fills_an_empty_list() {
        look(pair.tomas(), "history");
        pair.win("Second event bus stopped");
        refresh();
        assertThat(rows()).hasSize(1);
        pair.win("Decisions in 5 days");
        refresh();
        assertThat(rows()).hasSize(2);

        look(pair.mira(), "goals");
        pair.goal("One order path");
        refresh();
        assertThat(rows()).singleElement().asString().contains("One order path");
        pair.goal("Weekly report");
        refresh();
        assertThat(waiting()).containsExactly("1 new goal · Show");
    }

    @Test
    void an_address_leads_to_what_waits() {
        pair.win("Read by Mira");
        look(pair.mira(), "history");
        var win = pair.win("Second event bus stopped");
        refresh();

        UI.getCurrent()
                .navigate(
                        "board/%s/history".formatted(pair.plan().value()),
                        QueryParameters.of("open", "win:" + win.id().value()));

        assertThat(rows()).hasSize(2);
    }

    @Test
    void what_is_gone_before_it_was_shown_waits_no_more() {
        pair.win("Read by Mira");
        look(pair.mira(), "history");
        var win = pair.win("Second event bus stopped");
        refresh();
        pair.tomas(() -> history.remove(win));
        refresh();

        assertThat(waiting()).isEmpty();
        assertThat(rows()).hasSize(1);
    }

    private void look(PersonId person, String tab) {
        as(person);
        open(pair.plan(), tab);
    }

    private static void refresh() {
        _get(BoardFrame.class).refresh();
    }

    private static List<String> rows() {
        return _find(Entry.class).stream().map(OnScreen::words).toList();
    }

    private static List<String> waiting() {
        return _find(Button.class).stream()
                .map(Button::getText)
                .filter(words -> words.endsWith(" · Show"))
                .toList();
    }
}

package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas writes a line on how an agreed goal goes on; Mira reads it on its card. */
class NotingProgressTest extends BoardTest {

    private final Goals goals;
    private final Progress progress;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    NotingProgressTest(ApplicationContext application, Goals goals, Progress progress) {
        super(application);
        this.goals = goals;
        this.progress = progress;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @BeforeEach
    void agreed() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        givenPlans.by(mira, () -> goals.agree(goal));
    }

    @Test
    void tomas_notes_and_mira_reads() {
        as(tomas);
        open(plan, "goals");
        write("Five markets");
        assertThat(notes()).singleElement().asString().contains("Five markets");

        as(mira);
        open(plan, "goals");
        assertThat(notes()).singleElement().asString().contains("Five markets");
        _assertNone(Button.class, each -> each.withText("Note progress"));
    }

    @Test
    void an_empty_note_is_refused_where_it_is_typed() {
        as(tomas);
        open(plan, "goals");
        write(" ");

        assertThat(messages()).contains("Say in one line how the goal goes on");
        assertThat(notes()).isEmpty();
    }

    @Test
    void more_than_two_are_folded_and_open_in_place() {
        List.of("Four markets", "Five markets", "Six markets").forEach(this::noted);
        as(tomas);
        open(plan, "goals");
        assertThat(notes()).hasSize(2).first().asString().contains("Six markets");

        _click(button("Earlier notes (1)"));
        assertThat(notes()).hasSize(3).last().asString().contains("Four markets");
    }

    @Test
    void a_note_is_changed_and_removed() {
        noted("Five markets");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Edit the note “Five markets”"));
        _setValue(field("Your note"), "Six markets");
        _click(button("Save note"));
        assertThat(notes()).singleElement().asString().contains("Six markets");

        _click(buttonFor("Remove the note “Six markets”"));
        assertThat(notes()).isEmpty();

        _click(button("Undo"));
        assertThat(notes()).singleElement().asString().contains("Six markets");
    }

    @Test
    void a_note_that_was_changed_in_another_window_is_shown_before_it_is_written_over() {
        noted("Five markets");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Edit the note “Five markets”"));
        _setValue(field("Your note"), "Six markets");
        var five = givenPlans.by(tomas, () -> goals.read(plan)).notes().getFirst();
        givenPlans.by(tomas, () -> progress.edit(five, "Seven markets"));
        _click(button("Save note"));

        assertThat(messages()).contains("Someone changed this first. Here is the newest.");
        assertThat(notes()).singleElement().asString().contains("Seven markets");
        assertThat(field("Your note").getValue()).isEqualTo("Six markets");

        _click(button("Save note"));
        assertThat(notes()).singleElement().asString().contains("Six markets");
    }

    @Test
    void a_note_that_was_begun_is_there_again_and_one_that_was_saved_is_not() {
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Note progress on “One order path”"));
        _setValue(field("How it goes on"), "Five mar");
        open(plan, "history");
        open(plan, "goals");
        assertThat(field("How it goes on").getValue()).isEqualTo("Five mar");

        _setValue(field("How it goes on"), "Five markets");
        _click(button("Save note"));
        open(plan, "history");
        open(plan, "goals");
        assertThat(notes()).singleElement().asString().contains("Five markets");
        _assertNone(TextField.class, each -> each.withLabel("How it goes on"));
    }

    @Test
    void a_note_is_thrown_away_only_when_that_is_said_twice() {
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Note progress on “One order path”"));
        _setValue(field("How it goes on"), "Five markets");
        _click(button("Cancel"));
        _click(button("Keep writing"));
        assertThat(field("How it goes on").getValue()).isEqualTo("Five markets");

        _click(button("Cancel"));
        _click(button("Save note"));
        _click(buttonFor("Note progress on “One order path”"));
        _assertNone(Button.class, each -> each.withText("Throw it away"));

        _setValue(field("How it goes on"), "Six markets");
        _click(button("Cancel"));
        _click(button("Throw it away"));
        _click(buttonFor("Note progress on “One order path”"));
        assertThat(field("How it goes on").getValue()).isEmpty();
        assertThat(notes()).singleElement().asString().contains("Five markets");
    }

    @Test
    void a_note_that_was_changed_since_its_draft_was_begun_is_shown_before_it_is_written_over() {
        noted("Five markets");
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Edit the note “Five markets”"));
        _setValue(field("Your note"), "Six markets");
        open(plan, "history");
        var five = givenPlans.by(tomas, () -> goals.read(plan)).notes().getFirst();
        givenPlans.by(tomas, () -> progress.edit(five, "Seven markets"));
        open(plan, "goals");
        assertThat(field("Your note").getValue()).isEqualTo("Six markets");
        _click(button("Save note"));

        assertThat(messages()).contains("Someone changed this first. Here is the newest.");
        assertThat(notes()).singleElement().asString().contains("Seven markets");
        assertThat(field("Your note").getValue()).isEqualTo("Six markets");

        open(plan, "history");
        open(plan, "goals");
        _click(button("Save note"));
        assertThat(notes()).singleElement().asString().contains("Six markets");
    }

    private void write(String words) {
        _click(buttonFor("Note progress on “One order path”"));
        _setValue(field("How it goes on"), words);
        _click(button("Save note"));
    }

    private void noted(String words) {
        givenPlans.by(tomas, () -> progress.note(goals.read(plan).goals().getFirst(), words));
    }

    private static List<String> notes() {
        return _find(ListItem.class).stream()
                .filter(each -> each.hasClassName("note"))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}

package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.BoardTest;
import dev.alongside.history.History;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.Win;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tomas writes down his wins line after line and files them later. */
class CapturingWinsTest extends BoardTest {

    private static final String LINE = "Add wins, one per line";

    private final History history;
    private final Programs programs;
    private final PersonId tomas;
    private final PlanId plan;

    CapturingWinsTest(ApplicationContext application, History history, Programs programs) {
        super(application);
        this.history = history;
        this.programs = programs;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
    }

    @Test
    void a_line_is_a_win_of_today_or_of_the_day_and_program_it_names() {
        var alpha = program("Alpha");
        as(tomas);
        open(plan, "history");
        enter("Decisions in 5 days");
        enter("First slice live, Alpha, March 2026");

        assertThat(wins()).extracting(Win::title).containsExactly("Decisions in 5 days", "First slice live");
        assertThat(wins())
                .extracting(Win::day)
                .containsExactly(LocalDate.now(ZoneOffset.UTC), LocalDate.of(2026, 3, 1));
        assertThat(wins().getLast().program()).isEqualTo(alpha.id());
        assertThat(entriesIn("Not in a program yet")).singleElement().asString().contains("Decisions in 5 days");
        assertThat(entriesIn("Wins")).singleElement().asString().contains("First slice live", "Mar 2026 · Alpha");
        assertThat(line().isInvalid()).isFalse();
        assertThat(_get(QuickCapture.class).getElement().getTextRecursively())
                .contains("Added “First slice live”, Mar 2026");
    }

    @Test
    void what_can_be_no_win_is_said_at_the_line() {
        as(tomas);
        open(plan, "history");
        enter("x".repeat(201));
        assertThat(line().isInvalid()).isTrue();
        assertThat(line().getErrorMessage()).isEqualTo("This text has 201 characters; 200 fit here");
        _setValue(line(), "something shorter");
        assertThat(line().isInvalid()).isFalse();

        enter("Decisions in 5 days");
        assertThat(line().isInvalid()).isFalse();
        enter("decisions in 5 days");
        assertThat(line().getErrorMessage()).isEqualTo("You have “decisions in 5 days” of that month already");
        assertThat(wins()).hasSize(1);
    }

    @Test
    void a_pasted_list_is_many_wins_at_once() {
        as(tomas);
        open(plan, "history");
        enter("- One\n* Two (Q2 2026)\n\n3. Three");

        assertThat(wins()).extracting(Win::title).containsExactlyInAnyOrder("One", "Two", "Three");
        _assertNone(Dialog.class);
    }

    @Test
    void a_list_with_something_wrong_is_looked_at_first_and_nothing_is_lost() {
        as(tomas);
        open(plan, "history");
        enter("- One\nand words\n- Two");

        assertThat(wins()).isEmpty();
        assertThat(_get(TextArea.class, each -> each.withLabel("Paste a list")).getValue())
                .isEqualTo("- One\nand words\n- Two");
        _click(button("Add wins"));
        assertThat(wins()).extracting(Win::title).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void a_win_is_filed_to_a_program_by_one_act() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        assertThat(_find(Section.class)).noneMatch(section -> isCalled(section, "Not in a program yet"));

        var alpha = program("Alpha");
        open(plan, "goals");
        open(plan, "history");
        _click(buttonFor("File to a program: “Decisions in 5 days”"));
        _click(button("Alpha"));

        assertThat(wins()).singleElement().satisfies(filed -> {
            assertThat(filed.id()).isEqualTo(win.id());
            assertThat(filed.program()).isEqualTo(alpha.id());
        });
        assertThat(_find(Section.class)).noneMatch(section -> isCalled(section, "Not in a program yet"));
        assertThat(entriesIn("Wins")).singleElement().asString().contains("Alpha");
        _assertNone(Dialog.class);
    }

    @Test
    void filing_a_win_that_was_changed_meanwhile_is_refused() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        program("Alpha");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("File to a program: “Decisions in 5 days”"));
        history.remove(win);
        _click(button("Alpha"));

        assertThat(messages()).isNotEmpty().noneMatch(String::isEmpty);
        assertThat(wins()).isEmpty();
    }

    @Test
    void the_other_side_sees_the_same_lists_and_is_offered_nothing() {
        var mira = given.manager("Mira Okafor");
        var shared = givenPlans.shared(given.tpm("Noor Haddad"), mira);
        as(mira);
        open(shared, "history");

        _assertNone(TextField.class, each -> each.withLabel(LINE));
    }

    private Program program(String name) {
        return givenPlans.by(tomas, () -> programs.add(plan, new ProgramDraft(name, "", null, null)));
    }

    private List<Win> wins() {
        return givenPlans.by(tomas, () -> history.read(plan)).wins();
    }

    /** As the browser says it at Enter, or when a list is pasted. */
    private static void enter(String lines) {
        BasicUtilsKt._fireDomEvent(
                line(), "captured", JsonNodeFactory.instance.objectNode().put("event.detail", lines));
    }

    private static TextField line() {
        return field(LINE);
    }

    private static List<String> entriesIn(String title) {
        var section = _find(Section.class).stream()
                .filter(each -> isCalled(each, title))
                .findFirst()
                .orElseThrow();
        return _find(section, ListItem.class).stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private static boolean isCalled(Section section, String title) {
        return title.equals(section.getElement().getAttribute("aria-label"));
    }
}

package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.Statements;
import dev.alongside.board.BoardTest;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.people.PersonId;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas brings a list of wins that he kept elsewhere. */
class ImportingWinsTest extends BoardTest {

    private final History history;
    private final Plans plans;
    private final PersonId tomas;
    private final PlanId plan;

    ImportingWinsTest(ApplicationContext application, History history, Programs programs, Plans plans) {
        super(application);
        this.history = history;
        this.plans = plans;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
        givenPlans.by(tomas, () -> programs.add(plan, new ProgramDraft("Alpha", "", null, null)));
    }

    @BeforeEach
    void openTheDialog() {
        as(tomas);
        open(plan, "history");
        _click(button("Import wins"));
    }

    @Test
    void a_file_is_looked_at_line_by_line_and_what_is_right_is_added() {
        choose(
                "wins.csv",
                "When;Title;Program\nQ2 2026;Decisions faster;alpha\nsoon;Two sites closed;\n2026-05;Three;\n");

        assertThat(rows())
                .containsExactly(
                        "Line 2Decisions faster · Apr 2026 · Alpha",
                        "Line 3“soon” is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026",
                        "Line 4Three · May 2026");
        assertThat(wins()).isEmpty();
        _click(button("Add wins"));

        assertThat(wins()).extracting(Win::title).containsExactly("Three", "Decisions faster");
        assertThat(plans.journalAfter(plan, 2))
                .extracting(JournalLine::title)
                .containsExactly("Decisions faster", "Three");
        assertThat(entries()).anyMatch(entry -> entry.startsWith("Decisions fasterApr 2026 · Alpha"));
        _assertNone(Dialog.class);
    }

    @Test
    void a_file_that_is_no_list_of_wins_says_why_and_adds_nothing() {
        choose("wins.csv", "Name;Age\nTomas;1\n");

        assertThat(rows())
                .containsExactly("Line 1No column is called “title”. The columns are title, when, program, impact");
        assertThat(button("Add wins").isEnabled()).isFalse();
    }

    @Test
    void a_pasted_list_is_looked_at_as_it_changes() {
        assertThat(button("Add wins").isEnabled()).isFalse();
        paste("- One (Alpha)\nand words");
        assertThat(rows()).last().isEqualTo("Line 2This line begins without a “-” and is left out");
        assertThat(button("Add wins").isEnabled()).isTrue();

        paste("");
        assertThat(rows()).isEmpty();
        assertThat(button("Add wins").isEnabled()).isFalse();
    }

    @Test
    void what_was_pasted_is_not_thrown_away_unasked() {
        paste("- One\n- Two");
        _click(button("Cancel"));
        assertThat(_get(TextArea.class, each -> each.withLabel("Paste a list")).getValue())
                .isEqualTo("- One\n- Two");

        _click(button("Throw it away"));
        _assertNone(Dialog.class);
        assertThat(wins()).isEmpty();
    }

    @Test
    void a_file_beside_a_pasted_list_says_so_and_the_list_stays() {
        paste("- One");
        choose("wins.csv", "title,when\nTwo,May 2026\n");
        assertThat(_get(WinsPreview.class).getElement().getTextRecursively()).contains("From the file wins.csv");
        _click(button("Add wins"));

        assertThat(wins()).extracting(Win::title).containsExactly("Two");
        assertThat(rows()).singleElement().asString().startsWith("Line 1One");
        _click(button("Add wins"));
        assertThat(wins()).extracting(Win::title).containsExactlyInAnyOrder("One", "Two");
        _assertNone(Dialog.class);
    }

    @Test
    void a_second_press_adds_nothing_twice() {
        paste("- One");
        var add = button("Add wins");
        add.click();
        add.click();

        assertThat(wins()).extracting(Win::title).containsExactly("One");
    }

    @Test
    void a_list_that_stays_after_a_file_knows_what_the_file_brought() {
        paste("- Two, May 2026\n- Three, May 2026");
        choose("wins.csv", "title,when\nTwo,May 2026\n");
        _click(button("Add wins"));

        assertThat(rows().getFirst()).contains("You have “Two” of that month already");
        _click(button("Add wins"));
        assertThat(wins()).extracting(Win::title).containsExactlyInAnyOrder("Two", "Three");
    }

    @Test
    void each_win_more_is_written_with_its_line_and_the_number_of_that_and_nothing_else() {
        var program = history.read(plan).programs().getFirst().id();
        var draft = new WinDraft("One", LocalDate.of(2026, 5, 1), program, "", List.of());
        int one = Statements.during(() -> history.addAll(plan, List.of(draft)));
        int many = Statements.during(() -> history.addAll(plan, Collections.nCopies(101, draft)));

        assertThat(many - one).isEqualTo(3 * 100);
    }

    private List<Win> wins() {
        return history.read(plan).wins();
    }

    private static void paste(String list) {
        _setValue(_get(TextArea.class, each -> each.withLabel("Paste a list")), list);
    }

    /** As an upload does once the bytes are there; the upload itself needs a browser. */
    private static void choose(String name, String content) {
        _get(ImportWinsDialog.class).look(name, content.getBytes(UTF_8));
    }

    private static List<String> rows() {
        return _find(_get(WinsPreview.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}

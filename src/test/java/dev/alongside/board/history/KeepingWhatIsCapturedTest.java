package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.BoardTest;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.Win;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** What Tomas pastes or begins is still there when something comes in between. */
class KeepingWhatIsCapturedTest extends BoardTest {

    private final History history;
    private final Programs programs;
    private final Sharing sharing;
    private final PersonId tomas;
    private final PlanId plan;

    KeepingWhatIsCapturedTest(ApplicationContext application, History history, Programs programs, Sharing sharing) {
        super(application);
        this.history = history;
        this.programs = programs;
        this.sharing = sharing;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
    }

    @Test
    void a_list_that_is_too_long_is_kept_where_it_can_be_divided() {
        var list = "Win\n".repeat(2_001);
        as(tomas);
        open(plan, "history");
        enter(list);

        assertThat(wins()).isEmpty();
        assertThat(area("Paste a list").getValue()).isEqualTo(list);
        assertThat(_get(WinsPreview.class).getElement().getTextRecursively())
                .contains("A list of wins has at most 2,000 lines");
    }

    @Test
    void a_line_that_was_begun_is_there_again() {
        as(tomas);
        open(plan, "history");
        _setValue(field("Add wins, one per line"), "Decisions in 5");
        open(plan, "goals");
        open(plan, "history");

        assertThat(field("Add wins, one per line").getValue()).isEqualTo("Decisions in 5");
    }

    @Test
    void why_a_line_was_refused_stays_until_it_is_changed() {
        givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        enter("Decisions in 5 days");
        _setValue(field("Add wins, one per line"), "Decisions in 5 days");
        assertThat(field("Add wins, one per line").isInvalid()).isTrue();

        _setValue(field("Add wins, one per line"), "Decisions in 5 days instead of 19");
        assertThat(field("Add wins, one per line").isInvalid()).isFalse();
    }

    @Test
    void a_date_that_is_none_is_said_and_so_is_one_to_come() {
        as(tomas);
        open(plan, "history");
        enter("Two sites closed, 31/31/2025");
        assertThat(_get(QuickCapture.class).getElement().getTextRecursively())
                .contains("“31/31/2025” is no date we can read, so it is of today");

        enter("Three sites closed, March 2099");
        assertThat(_get(QuickCapture.class).getElement().getTextRecursively()).contains("That day is still to come");
    }

    @Test
    void what_was_begun_about_a_win_stays_open_when_it_is_filed() {
        var mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        givenPlans.by(tomas, () -> sharing.share(plan, mira, ""));
        givenPlans.win(tomas, plan, "Decisions in 5 days");
        givenPlans.by(tomas, () -> programs.add(plan, new ProgramDraft("Alpha", "", null, null)));
        as(tomas);
        open(plan, "history");
        _click(button("Comment"));
        _click(buttonFor("File to a program: “Decisions in 5 days”"));
        _click(button("Alpha"));

        assertThat(entries()).first().asString().contains("Decisions in 5 days", "Alpha");
        _get(TextArea.class);
    }

    private List<Win> wins() {
        return givenPlans.by(tomas, () -> history.read(plan)).wins();
    }

    private static void enter(String lines) {
        BasicUtilsKt._fireDomEvent(
                field("Add wins, one per line"),
                "captured",
                JsonNodeFactory.instance.objectNode().put("event.detail", lines));
    }
}

package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.board.form.Speaking;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Links;
import dev.alongside.history.History;
import dev.alongside.history.WinDraft;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas changes a win in one window while another of his was faster. */
class ChangingWinsTest extends BoardTest {

    private final History history;
    private final CrossReference cross;
    private final Links links;
    private final PersonId tomas;
    private final PlanId plan;

    ChangingWinsTest(ApplicationContext application, History history, CrossReference cross, Links links) {
        super(application);
        this.history = history;
        this.cross = cross;
        this.links = links;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
    }

    @Test
    void editing_changes_adds_and_removes_links() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(_get(Checkbox.class, each -> each.withLabel("Craft")), true);
        _setValue(_get(Checkbox.class, each -> each.withLabel("Scope")), true);
        _click(button("Save"));
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(_get(Checkbox.class, each -> each.withLabel("Craft")), false);
        _setValue(how("Scope"), "three teams");
        _click(button("Save"));

        assertThat(Speaking.of(cross.links(plan), win.id())).singleElement().satisfies(speaking -> {
            assertThat(speaking.attribute().key()).isEqualTo("scope");
            assertThat(speaking.link().how()).isEqualTo("three teams");
        });
        assertThat(history.read(plan).wins()).containsExactly(win);
    }

    @Test
    void a_stale_save_shows_both_and_keeps_what_was_typed() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("What you achieved"), "Decisions in 4 days");
        history.edit(win, new WinDraft("Decisions in 3 days", win.day(), null, "", List.of()));
        _click(button("Save"));

        assertThat(said())
                .contains(
                        "You changed this in another window",
                        "The newest: Decisions in 3 days.",
                        "Yours: Decisions in 4 days.");
        assertThat(field("What you achieved").getValue()).isEqualTo("Decisions in 4 days");
        assertThat(title()).isEqualTo("Decisions in 3 days");

        _click(button("Use mine"));
        assertThat(title()).isEqualTo("Decisions in 4 days");
        _assertNone(Dialog.class);
    }

    @Test
    void a_link_changed_meanwhile_is_shown_and_nothing_is_saved_by_halves() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        givenPlans.link(tomas, plan, win, "scope");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("What you achieved"), "Decisions in 4 days");
        _setValue(how("Scope"), "mine");
        var link = Speaking.of(cross.links(plan), win.id()).getFirst().link();
        givenPlans.by(tomas, () -> links.changeHow(link, "the newest"));
        _click(button("Save"));

        assertThat(said()).contains("You changed this in another window", "Scope (the newest)", "Scope (mine)");
        assertThat(history.read(plan).wins()).containsExactly(win);

        _click(button("Use mine"));
        assertThat(title()).isEqualTo("Decisions in 4 days");
        assertThat(Speaking.of(cross.links(plan), win.id()))
                .extracting(speaking -> speaking.link().how())
                .containsExactly("mine");
    }

    @Test
    void the_newest_can_be_kept() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("What you achieved"), "Decisions in 4 days");
        history.edit(win, new WinDraft("Decisions in 3 days", win.day(), null, "", List.of()));
        _click(button("Save"));
        _click(button("Keep the newest"));

        assertThat(field("What you achieved").getValue()).isEqualTo("Decisions in 3 days");
        _click(button("Cancel"));
        assertThat(title()).isEqualTo("Decisions in 3 days");
    }

    @Test
    void what_was_removed_meanwhile_comes_back_with_what_was_typed() {
        var win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        givenPlans.link(tomas, plan, win, "scope");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("What you achieved"), "Decisions in 4 days");
        history.remove(win);
        _click(button("Save"));
        assertThat(said()).contains("You removed this in another window");
        _click(button("Bring it back with my words"));

        assertThat(title()).isEqualTo("Decisions in 4 days");
    }

    @Test
    void leaving_a_form_asks_only_when_something_was_typed() {
        as(tomas);
        open(plan, "history");
        _click(button("Add a win"));
        _click(button("Cancel"));
        _assertNone(Dialog.class);

        _click(button("Add a win"));
        _setValue(field("What you achieved"), "Half a");
        _click(button("Cancel"));
        _click(button("Keep writing"));
        assertThat(field("What you achieved").getValue()).isEqualTo("Half a");
        _click(button("Cancel"));
        _click(button("Throw it away"));
        _assertNone(Dialog.class);
    }
}

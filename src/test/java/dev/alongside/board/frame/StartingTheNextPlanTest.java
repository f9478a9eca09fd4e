package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalOrder;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Level;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanGoesOn;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas's next plan begins with what he did, and still aims for, in the one he closed. */
class StartingTheNextPlanTest extends BoardTest {

    private final ApplicationContext application;
    private final Pair pair;

    StartingTheNextPlanTest(ApplicationContext application) {
        super(application);
        this.application = application;
        pair = Pair.together(application);
    }

    @Test
    void programs_wins_and_narratives_come_along_with_their_links() {
        write();
        close();

        var next = start();

        var history = pair.tomas(() -> bean(History.class).read(next));
        var win = history.wins().getFirst();
        assertThat(win.title()).isEqualTo("Moved billing");
        assertThat(history.narrative(win)).isEqualTo("It began badly");
        assertThat(history.findProgram(win.program()))
                .hasValueSatisfying(program -> assertThat(program.name()).isEqualTo("Billing"));
        var impact = pair.tomas(() -> bean(CrossReference.class).read(next))
                .find("impact")
                .orElseThrow();
        assertThat(impact.wins())
                .singleElement()
                .satisfies(it -> assertThat(it.link().how()).isEqualTo("Two organisations"));
        assertThat(impact.own()).isEmpty();
    }

    @Test
    void what_was_typed_in_a_narrative_can_be_typed_on_and_leaves_no_line_of_nobody() {
        write();
        close();
        var next = start();
        var win = pair.tomas(() -> bean(History.class).read(next)).wins().getFirst();

        var now = pair.tomas(() -> bean(TextDocuments.class).pull(win.narrative(), TextDocuments.NOTHING));
        pair.tomas(() -> bean(TextDocuments.class)
                .push(win.narrative(), now.version(), List.of(new TextUpdate("next", 1, "[14,[0,\"!\"]]"))));
        pair.tomas(() -> bean(Programs.class).add(next, new ProgramDraft("Another", "", null, null)));

        assertThat(pair.tomas(() -> bean(History.class).read(next)).narrative(win))
                .isEqualTo("It began badly!");
        assertThat(pair.tomas(() -> bean(Plans.class).journalPage(next, 1)).entries())
                .filteredOn(entry -> entry.line().kind().equals("NARRATIVE_TYPED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.line().authors()).containsExactly(pair.tomas()));
    }

    @Test
    void an_agreed_goal_is_a_proposal_again() {
        var goal = pair.goal("Prove the rule");
        pair.mira(() -> bean(Goals.class).agree(goal));
        close();

        var next = start();

        assertThat(pair.tomas(() -> bean(Goals.class).read(next)).goals())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.title()).isEqualTo("Prove the rule");
                    assertThat(it.status()).isEqualTo(GoalStatus.PROPOSED);
                });
        assertThat(pair.mira(() -> bean(Goals.class).read(pair.plan())).goals())
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(GoalStatus.AGREED));
    }

    @Test
    void a_plan_that_goes_on_is_closed_first() {
        assertThatThrownBy(this::start).isInstanceOf(PlanGoesOn.class);
    }

    @Test
    void tomas_starts_it_from_the_menu_of_the_closed_plan() {
        write();
        close();
        as(pair.tomas());
        open(pair.plan(), "history");
        ClosingAPlanTest.menu("Start the next plan…");
        var dialog = _get(Dialog.class);
        choose("Career matrix", plan().edition());
        choose("The level you have now", "t2");
        choose("The level you aim for", "t3");
        _setValue(field("Cycle"), "Spring 2028");
        _click(_get(dialog, Button.class, each -> each.withText("Start the next plan")));

        var path = UI.getCurrent().getActiveViewLocation().getPath();
        assertThat(path).startsWith("board/").doesNotContain(pair.plan().value().toString());
        assertThat(pair.tomas(() -> bean(Plans.class).own())).hasSize(2);
    }

    @Test
    void goals_come_along_in_the_order_that_tomas_gave_them() {
        var first = pair.goal("One order path");
        var second = pair.goal("Decisions in 5 days");
        pair.tomas(() -> {
            bean(GoalOrder.class).put(second, first);
            return second;
        });
        close();

        var next = start();

        assertThat(pair.tomas(() -> bean(Goals.class).read(next)).goals())
                .extracting(Goal::title)
                .containsExactly("Decisions in 5 days", "One order path");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, Object key) {
        var select = (Select<Object>) _get(Select.class, each -> each.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> key.equals(item instanceof Level level ? level.key() : ((EditionName) item).id()))
                .findFirst()
                .orElseThrow());
    }

    private void write() {
        pair.tomas(() -> {
            var program = bean(Programs.class).add(pair.plan(), new ProgramDraft("Billing", "Lead", null, null));
            var win = pair.win("Moved billing");
            var filed = bean(History.class).edit(win, WinDraft.of(win).in(program.id()));
            bean(Links.class).link(pair.plan(), LinkDraft.of(win.id(), "impact", "Two organisations"));
            var typed = new TextUpdate(UUID.randomUUID().toString(), 1, "[[0,\"It began badly\"]]");
            bean(TextDocuments.class).push(filed.narrative(), 0, List.of(typed));
            return filed;
        });
    }

    private void close() {
        pair.tomas(() -> bean(PlanLife.class).close(plan(), "Promoted"));
    }

    private PlanId start() {
        return pair.tomas(() -> bean(NextPlan.class)
                .start(pair.plan(), new PlanDraft(plan().edition(), "t2", "t3", "Spring 2028"))
                .id());
    }

    private Plan plan() {
        return bean(Plans.class).view(pair.plan()).plan();
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}

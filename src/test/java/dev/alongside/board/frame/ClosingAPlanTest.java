package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.board.BoardTest;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanIsClosed;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import dev.alongside.support.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas closes his plan with how it came out; from then on nobody changes anything on it. */
class ClosingAPlanTest extends BoardTest {

    private final ApplicationContext application;
    private final Plans plans;
    private final Dates dates;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    ClosingAPlanTest(ApplicationContext application, Plans plans, Dates dates) {
        super(application);
        this.application = application;
        this.plans = plans;
        this.dates = dates;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void tomas_says_how_it_came_out_and_both_read_it() {
        as(tomas);
        open(plan, "goals");
        menu("Close this plan…");
        _click(_get(_get(Dialog.class), Button.class, each -> each.withText("Close this plan")));
        assertThat(messages()).contains("Say how it came out, in your own words");

        _setValue(area("How did it come out?"), "Promoted in the spring cycle");
        _click(_get(_get(Dialog.class), Button.class, each -> each.withText("Close this plan")));

        assertThat(closedBar()).contains("Closed on " + dates.day(Instant.now()), "Promoted in the spring cycle");
        _assertNone(Button.class, each -> each.withText("Propose a goal"));
        as(mira);
        open(plan, "activity");
        assertThat(closedBar()).contains("Promoted in the spring cycle");
        assertThat(plans.journalPage(plan, 1).entries().getFirst().line().kind())
                .isEqualTo("PLAN_CLOSED");
    }

    @Test
    void only_the_owner_is_offered_to_close_it() {
        as(mira);
        open(plan, "goals");

        assertThat(offered()).isNotEmpty().doesNotContain("Close this plan…");
    }

    @Test
    void a_closed_plan_offers_nothing_that_writes_on_any_tab() {
        var win = givenPlans.win(tomas, plan, "Migrated");
        givenPlans.goal(tomas, plan, "Prove the rule");
        givenPlans.link(tomas, plan, win, "scope");
        close();

        for (var person : List.of(tomas, mira)) {
            as(person);
            for (var tab : List.of("", "history", "goals", "activity", "attribute/scope")) {
                open(plan, tab);
                assertThat(writing()).as("%s at %s", person, tab).isEmpty();
            }
        }
    }

    @Test
    void everything_that_writes_is_refused_with_one_sentence() {
        var win = givenPlans.win(tomas, plan, "Migrated");
        close();

        assertThat(writes(win)).allSatisfy(write -> assertThatThrownBy(write).isInstanceOf(PlanIsClosed.class));
    }

    @Test
    void tomas_can_still_stop_sharing_it() {
        close();
        as(tomas);
        open(plan, "");
        menu("Stop sharing…");
        _click(_get(_get(Dialog.class), Button.class, each -> each.withText("Stop sharing")));

        assertThat(plans.header(plan).isShared()).isFalse();
        _assertNone(Button.class, each -> each.withText("Share with Mira…"));
    }

    private Stream<ThrowingCallable> writes(Win win) {
        var header = givenPlans.by(tomas, () -> plans.header(plan));
        return Stream.of(
                () -> givenPlans.win(tomas, plan, "One more"),
                () -> givenPlans.by(tomas, () -> bean(History.class).remove(win)),
                () -> givenPlans.goal(tomas, plan, "One more"),
                () -> givenPlans.link(tomas, plan, win, "craft"),
                () -> givenPlans.by(
                        mira, () -> bean(Standings.class).set(plan, "scope", Optional.empty(), StandingKind.GAP, "")),
                () -> givenPlans.by(mira, () -> bean(Comments.class).write(plan, Subject.win(win.id()), "Well done")),
                () -> givenPlans.by(tomas, () -> bean(Sharing.class).share(plan, mira, "")),
                () -> givenPlans.by(tomas, () -> bean(PlanLife.class).close(header.plan(), "Once more")));
    }

    private void close() {
        givenPlans.by(tomas, () -> bean(PlanLife.class).close(plans.header(plan).plan(), "Promoted"));
    }

    private static List<String> writing() {
        var words = List.of(
                "Write",
                "Add",
                "Import",
                "Propose",
                "Agree",
                "Link",
                "Unlink",
                "Say",
                "Show my view",
                "Offer",
                "Edit",
                "Change",
                "Remove",
                "Send",
                "Comment");
        return _find(Button.class).stream()
                .map(each ->
                        each.getAriaLabel().filter(label -> !label.isEmpty()).orElse(each.getText()))
                .filter(label -> words.stream().anyMatch(label::startsWith))
                .toList();
    }

    private static String closedBar() {
        return _get(ClosedBar.class).getElement().getTextRecursively();
    }

    private static List<String> offered() {
        return _get(_get(PlanMenu.class), MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(MenuItem::isVisible)
                .map(MenuItem::getText)
                .toList();
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}

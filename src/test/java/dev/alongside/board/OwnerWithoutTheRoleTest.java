package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.orderedlayout.Scroller;
import dev.alongside.people.People;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Tomas became a manager and is no TPM any more; his plans stay his. */
class OwnerWithoutTheRoleTest extends BoardTest {

    private final PeopleAdministration administration;
    private final People people;
    private final Plans plans;
    private final PlanLife life;
    private final PersonId tomas;
    private final PlanId plan;

    OwnerWithoutTheRoleTest(
            ApplicationContext application,
            PeopleAdministration administration,
            People people,
            Plans plans,
            PlanLife life) {
        super(application);
        this.administration = administration;
        this.people = people;
        this.plans = plans;
        this.life = life;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
    }

    @Test
    void he_finds_them_listed_and_his_board_opens() {
        becomeManager();
        UI.getCurrent().navigate("plans");

        assertThat(_get(H1.class).getText()).isEqualTo("My plans");
        assertThat(links()).contains("board/" + plan.value());
        UI.getCurrent().navigate("board");
        assertThat(path()).isEqualTo("board/" + plan.value());
    }

    @Test
    void beginning_another_is_neither_offered_to_him_nor_allowed() {
        var edition = givenPlans.edition().id();
        becomeManager();
        UI.getCurrent().navigate("plans");

        _assertNone(Button.class, each -> each.withText("Start my board"));
        assertThatThrownBy(() -> plans.make(new PlanDraft(edition, "t1", "t2", "Spring 2028")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void nor_is_the_next_one_once_this_is_closed() {
        givenPlans.by(tomas, () -> life.close(plans.view(plan).plan(), "Promoted"));
        as(tomas);
        open(plan);
        assertThat(menuItem("Start the next plan…").isVisible()).isTrue();
        becomeManager();
        open(plan);

        assertThat(menuItem("Start the next plan…").isVisible()).isFalse();
    }

    @Test
    void the_menu_leads_him_there_as_long_as_there_is_one() {
        becomeManager();
        UI.getCurrent().navigate("account");
        assertThat(navigation()).contains("My board", "My people");

        as(given.manager("Ben Castellan"));
        UI.getCurrent().navigate("account");
        assertThat(navigation()).contains("My people").doesNotContain("My board");
    }

    @Test
    void deleting_his_last_one_leads_to_a_page_that_he_may_open() {
        becomeManager();
        open(plan);
        menu("Delete this plan…");
        _setValue(field("Type “TPM II” to delete it"), "TPM II");
        _click(_get(_get(Dialog.class), Button.class, each -> each.withText("Delete this plan")));

        assertThat(path()).isEqualTo("board");
        assertThat(text()).contains("My board", "You have no plan of your own");
    }

    @Test
    void a_manager_sees_only_their_own_there_and_none_of_somebody_else() {
        as(given.manager("Ben Castellan"));
        UI.getCurrent().navigate("plans");

        assertThat(text()).contains("You have no plan of your own");
        assertThat(links()).noneMatch(link -> link.startsWith("board/"));
        _assertNone(Button.class, each -> each.withText("Start my board"));
    }

    private void becomeManager() {
        givenPlans.by(
                given.admin(),
                () -> administration.change(people.require(tomas), "Tomas Rivera", Set.of(Role.MANAGER)));
        as(tomas);
    }

    private static MenuItem menuItem(String caption) {
        return _get(MenuBar.class, each -> each.withAttribute("aria-label", "More about this plan"))
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .filter(item -> item.getText().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String navigation() {
        return _get(Scroller.class).getElement().getTextRecursively();
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static List<String> links() {
        return _find(_get(Main.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}

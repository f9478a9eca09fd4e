package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.alongside.Pair;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Level;
import dev.alongside.people.PersonId;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Every plan that somebody may read is found without knowing its address, also one that is closed. */
class OwnPlansTest extends BoardTest {

    private final ApplicationContext application;
    private final Plans plans;
    private final Pair pair;

    OwnPlansTest(ApplicationContext application, Plans plans) {
        super(application);
        this.application = application;
        this.plans = plans;
        pair = Pair.together(application);
    }

    @Test
    void the_menu_of_an_own_board_leads_to_all_own_plans() {
        close();
        var next = next();
        as(pair.tomas());
        open(next, "goals");
        ContextMenuKt._clickItemWithCaption(menu(), "All my plans");

        assertThat(path()).isEqualTo("plans");
        assertThat(_get(H1.class).getText()).isEqualTo("My plans");
        assertThat(links())
                .containsExactly("board/" + next.value(), "board/" + pair.plan().value());
        assertThat(text()).contains("Closed on ", "Promoted", "Spring 2027", "Spring 2028");
    }

    @Test
    void the_partner_is_not_led_to_plans_of_their_own() {
        as(pair.mira());
        open(pair.plan(), "goals");

        assertThat(menu().getItems().getFirst().getSubMenu().getItems())
                .filteredOn(item -> item.isVisible())
                .extracting(item -> item.getText())
                .isNotEmpty()
                .doesNotContain("All my plans");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_plan_for_a_second_matrix_is_started_there() {
        var second = givenPlans.edition();
        as(pair.tomas());
        UI.getCurrent().navigate("plans");
        var matrix = (Select<EditionName>) _get(Select.class, each -> each.withLabel("Career matrix"));
        assertThat(matrix.getListDataView().getItems().map(EditionName::id))
                .contains(second.id())
                .doesNotContain(plans.header(pair.plan()).plan().edition());

        _setValue(matrix, second);
        var current = (Select<Level>) _get(Select.class, each -> each.withLabel("The level you have now"));
        _setValue(current, current.getListDataView().getItem(0));
        _setValue(field("Cycle"), "Autumn 2027");
        _click(button("Start my board"));

        assertThat(plans.own()).hasSize(2);
        assertThat(path())
                .startsWith("board/")
                .doesNotContain(pair.plan().value().toString());
    }

    @Test
    void the_partner_finds_a_closed_plan_among_their_people_as_long_as_they_may_read_it() {
        close();
        as(pair.mira());
        UI.getCurrent().navigate("people");
        assertThat(row("Tomas Rivera"))
                .contains("Senior TPM → Staff TPM", "Closed on ")
                .doesNotContain("No shared plan");
        assertThat(drawer(pair.mira())).contains("board/" + pair.plan().value());

        pair.tomas(() -> {
            application.getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
        as(pair.mira());
        UI.getCurrent().navigate("people");
        assertThat(row("Tomas Rivera")).contains("No shared plan").doesNotContain("Closed on ");
        assertThat(drawer(pair.mira())).doesNotContain("board/" + pair.plan().value());
    }

    @Test
    void the_next_plan_has_a_row_of_its_own_once_it_is_shared() {
        close();
        var next = next();
        as(pair.mira());
        UI.getCurrent().navigate("people");
        assertThat(rows()).hasSize(1);

        pair.tomas(() -> application.getBean(Sharing.class).share(next, pair.mira(), ""));
        as(pair.mira());
        UI.getCurrent().navigate("people");

        assertThat(rows()).hasSize(2);
        assertThat(rows().get(0)).contains("Spring 2028").doesNotContain("Closed on ");
        assertThat(rows().get(1)).contains("Spring 2027", "Closed on ");
        assertThat(_find(SideNavItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("Tomas Rivera", "Tomas Riveraclosed");
    }

    private static MenuBar menu() {
        return _find(MenuBar.class).stream()
                .filter(each -> "More about this plan".equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> drawer(PersonId person) {
        as(person);
        UI.getCurrent().navigate("people");
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }

    private void close() {
        pair.tomas(() -> application
                .getBean(PlanLife.class)
                .close(plans.header(pair.plan()).plan(), "Promoted"));
    }

    private PlanId next() {
        return pair.tomas(() -> {
            var edition = plans.header(pair.plan()).plan().edition();
            return application
                    .getBean(NextPlan.class)
                    .start(pair.plan(), new PlanDraft(edition, "t2", "t3", "Spring 2028"))
                    .id();
        });
    }

    private static List<String> links() {
        return _find(_get(Main.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("board/"))
                .toList();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String row(String name) {
        return rows().stream().filter(text -> text.contains(name)).findFirst().orElseThrow();
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> !text.startsWith("Person"))
                .toList();
    }
}

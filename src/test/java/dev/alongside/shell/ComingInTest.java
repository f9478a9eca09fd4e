package dev.alongside.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import dev.alongside.KaribuTest;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ComingInTest extends KaribuTest {

    private final PeopleAdministration administration;

    ComingInTest(ApplicationContext application, PeopleAdministration administration) {
        super(application);
        this.administration = administration;
    }

    @Test
    void who_manages_lands_at_their_people_whatever_else_they_are() {
        assertThat(homeOf(Role.MANAGER)).isEqualTo("people");
        assertThat(homeOf(Role.MANAGER, Role.ADMIN, Role.TPM)).isEqualTo("people");
    }

    @Test
    void an_admin_who_manages_nobody_lands_at_the_matrix() {
        assertThat(homeOf(Role.ADMIN)).isEqualTo("matrix");
        assertThat(homeOf(Role.ADMIN, Role.TPM)).isEqualTo("matrix");
    }

    @Test
    void who_is_only_a_tpm_lands_at_the_own_board() {
        assertThat(homeOf(Role.TPM)).isEqualTo("board");
    }

    @Test
    void a_page_that_is_not_there_and_one_for_others_look_the_same() {
        as(given.tpm("Tomas"));

        var unknown = pageAt("no/such/page");
        var forbidden = pageAt("admin/people");

        assertThat(unknown).startsWith("We can't find that page");
        assertThat(forbidden).isEqualTo(unknown);
    }

    @Test
    void everybody_is_offered_the_pages_they_may_open_and_no_others() {
        as(given.tpm("Tomas"));
        UI.getCurrent().navigate("account");
        assertThat(offered()).contains("My board", "Career matrix").doesNotContain("My people", "Import");

        as(given.person("Ada", Role.ADMIN, Role.MANAGER));
        UI.getCurrent().navigate("account");
        assertThat(offered()).contains("My people", "Career matrix", "Import").doesNotContain("My board");
    }

    @Test
    void a_reset_is_told_with_who_did_it_until_the_person_says_that_they_know() {
        var kofi = given.tpm("Kofi");
        as(given.admin());
        administration.reset(kofi);

        as(kofi);
        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate("matrix");
        assertThat(resetNotices()).singleElement().asString().startsWith("Ada reset your password (");

        _click(_get(Button.class, spec -> spec.withText("I know")));
        as(kofi);
        UI.getCurrent().navigate("account");
        assertThat(resetNotices()).isEmpty();
    }

    private String homeOf(Role... roles) {
        as(given.person("Kofi", roles));
        UI.getCurrent().navigate("");
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String pageAt(String path) {
        // A screen leaves what it doesn't know to the browser, which asks the router for it like this.
        var window = UI.getCurrent();
        window.getInternals().getRouter().navigate(window, new Location(path), NavigationTrigger.CLIENT_SIDE);
        return _get(EmptyPage.class).getElement().getTextRecursively();
    }

    private static String offered() {
        return _get(Scroller.class).getElement().getTextRecursively();
    }

    private static List<String> resetNotices() {
        return _find(Span.class).stream()
                .map(Span::getText)
                .filter(text -> text.contains("reset your password"))
                .toList();
    }
}

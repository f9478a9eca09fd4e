package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What can be said about the last attribute is as much in sight as what can be said about the first. */
class MenusHaveRoomTest extends BrowserTest {

    private final PersonId tomas;
    private final PlanId plan;

    MenusHaveRoomTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.plan = plans.plan(tomas);
    }

    @Test
    void at_the_end_of_the_page_a_menu_goes_above_what_opened_it() {
        var his = windowOf(tomas);
        his.page.setViewportSize(1440, 620);
        his.visit("/board/" + plan.value());
        var last = his.page.locator("[data-standing]").last();
        last.scrollIntoViewIfNeeded();

        last.click();

        for (var standing : new String[] {"Gap", "Unclear"}) {
            assertThat(his.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(standing)))
                    .isInViewport();
        }
        his.page.keyboard().press("4");
        assertThat(last).hasText("Unclear");
    }
}

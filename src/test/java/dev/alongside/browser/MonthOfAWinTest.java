package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The month is enough to say when a win was. */
class MonthOfAWinTest extends BrowserTest {

    private final PersonId tomas;
    private final PlanId plan;

    MonthOfAWinTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.plan = plans.plan(tomas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 2026", "mar 2026", "2026-05", "5/2026", "05.2026", "9 May 2026"})
    void it_can_be_typed_as_one_writes_it(String typed) {
        var his = adding(typed);
        his.button("Add win").click();

        assertThat(his.page.locator(".entry")).containsText(typed.startsWith("mar") ? "Mar 2026" : "May 2026");
    }

    @Test
    void what_is_neither_a_day_nor_a_month_says_so() {
        var his = adding("soon");
        his.button("Add win").click();

        assertThat(his.text("Write a day or a month, for example 3 Nov 2026 or Nov 2026")
                        .first())
                .isVisible();
    }

    @Test
    void typing_opens_no_calendar_that_would_take_the_tab_key() {
        var his = adding("");
        var when = his.page.getByLabel("When", new Page.GetByLabelOptions().setExact(true));
        when.pressSequentially("May 2026");
        his.page.keyboard().press("Tab");
        assertThat(his.page.locator("vaadin-date-picker[opened]")).hasCount(0);
        assertThat(when).not().isFocused();

        his.page.keyboard().press("Shift+Tab");
        assertThat(when).isFocused();
        his.page.keyboard().press("ArrowDown");
        assertThat(his.page.locator("vaadin-date-picker[opened]")).isVisible();
    }

    private Window adding(String when) {
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/history");
        his.button("Add a win").click();
        his.page.getByLabel("What you achieved").fill("Decisions in 5 days");
        his.page.getByLabel("When", new Page.GetByLabelOptions().setExact(true)).fill(when);
        return his;
    }
}

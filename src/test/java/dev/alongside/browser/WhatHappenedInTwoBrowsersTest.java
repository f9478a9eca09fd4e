package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class WhatHappenedInTwoBrowsersTest extends BrowserTest {

    private final GivenPlans plans;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    WhatHappenedInTwoBrowsersTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    @Test
    void what_tomas_does_waits_above_what_mira_reads_until_she_wants_to_see_it() {
        var hers = windowOf(mira).visit("/board/" + plan.value());
        hers.page.getByText("What happened").click();
        assertThat(lines(hers)).hasText(new String[] {"Tomas shared this board"});
        hers.awaitPush();

        plans.win(tomas, plan, "Repeat incidents 11 → 4");
        assertThat(hers.button("1 new change · Show")).isVisible();
        assertThat(lines(hers)).hasCount(1);
        hers.button("1 new change · Show").focus();
        hers.page.keyboard().press("Enter");

        assertThat(lines(hers))
                .hasText(new String[] {"Tomas added the win “Repeat incidents 11 → 4”", "Tomas shared this board"});
        assertThat(hers.page.locator(".happening").first()).isFocused();
        assertThat(hers.page.locator(".happening").first()).hasClass(Pattern.compile("al-"));
        assertThat(hers.button("1 new change · Show")).isHidden();
        hers.page.getByText("Open in History").click();
        assertThat(hers.page).hasURL(Pattern.compile(".*/history"));
        assertThat(hers.text("Repeat incidents 11 → 4").first()).isVisible();
    }

    @Test
    void the_keyboard_goes_on_where_the_earlier_lines_begin() {
        IntStream.range(0, 60).forEach(number -> plans.win(tomas, plan, "Win " + number));
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/activity");
        assertThat(lines(his)).hasCount(50);

        his.button("Earlier").focus();
        his.page.keyboard().press("Enter");

        assertThat(lines(his)).hasCount(62);
        assertThat(his.button("Earlier")).isHidden();
        assertThat(his.page.locator(".happening").nth(50)).isFocused();
    }

    private static Locator lines(Window window) {
        return window.page.locator(".happening-body > p");
    }
}

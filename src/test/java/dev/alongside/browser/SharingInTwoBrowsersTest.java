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

/** Tomas shares his board while Mira looks at her people. */
class SharingInTwoBrowsersTest extends BrowserTest {

    private static final String FIELD = "A few words for Mira";

    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    SharingInTwoBrowsersTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        this.plan = plans.plan(tomas);
    }

    @Test
    void the_board_appears_and_his_words_are_on_it_until_she_puts_them_away() {
        var hers = windowOf(mira).visit("/people").awaitPush();
        var his = windowOf(tomas).visit("/board/" + plan.value());
        his.button("Share with Mira…").click();
        his.page.getByLabel(FIELD).fill("Read my why first");
        his.button("Share with Mira Okafor").click();
        assertThat(his.text("Shared with Mira Okafor")).isVisible();

        hers.page.getByRole(AriaRole.MAIN).getByText("Tomas Rivera").click();
        assertThat(hers.text("Read my why first")).isVisible();
        var second = hers.another("/board/" + plan.value()).awaitPush();
        assertThat(second.text("Read my why first")).isVisible();

        hers.button("Put away").click();
        assertThat(hers.text("Read my why first")).isHidden();
        assertThat(second.text("Read my why first")).isHidden();
        hers.visit("/board/" + plan.value() + "/activity");
        assertThat(hers.text("Read my why first")).isVisible();
        assertThat(hers.button("Put away")).isHidden();
    }

    @Test
    void the_dialog_begins_at_no_answer_and_escape_loses_nothing() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        his.button("Share with Mira…").click();
        assertThat(his.page.getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName("Share with Mira").setExact(true)))
                .isFocused();

        his.page.getByLabel(FIELD).pressSequentially("Half a sentence");
        his.page.keyboard().press("Escape");
        assertThat(his.page.getByRole(AriaRole.DIALOG)).hasCount(0);

        his.button("Share with Mira…").click();
        assertThat(his.page.getByLabel(FIELD)).hasValue("Half a sentence");
    }
}

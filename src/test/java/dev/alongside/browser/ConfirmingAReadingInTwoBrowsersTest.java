package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.alongside.Given;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class ConfirmingAReadingInTwoBrowsersTest extends JointTextTest {

    ConfirmingAReadingInTwoBrowsersTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void the_words_before_both_are_offered_confirmed_and_reopened_by_the_next_key() {
        var tomasWindow = windowOf(tomas);
        var his = reading(tomasWindow);
        var miraWindow = windowOf(mira);
        var hers = reading(miraWindow);
        his.type("Two organisations");
        hers.awaitWords("Two organisations");

        tomasWindow.button("Offer this reading").click();
        assertThat(tomasWindow.page.locator(".reading")).containsText("Waits for Mira to confirm");
        assertThat(miraWindow.page.locator(".reading")).containsText("Waits for you to confirm");

        miraWindow.button("Confirm reading").click();
        assertThat(miraWindow.page.locator(".reading")).containsText("Reading confirmed");
        assertThat(tomasWindow.page.locator(".reading")).containsText("Reading confirmed");

        his.enter().type(".");
        assertThat(tomasWindow.page.locator(".reading")).containsText("Changed since confirmed");
        assertThat(miraWindow.page.locator(".reading")).containsText("Changed since confirmed");
    }
}

package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.alongside.Given;
import dev.alongside.GivenPlans;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class PlacingByDragTest extends BrowserTest {

    private final GivenPlans plans;

    PlacingByDragTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
    }

    @Test
    void a_win_that_is_dragged_onto_a_row_speaks_to_it_on_both_screens() {
        var tomas = given.tpm("Tomas Rivera");
        var mira = given.manager("Mira Okafor");
        var plan = plans.shared(tomas, mira);
        plans.win(tomas, plan, "Second event bus stopped");
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira).visit("/board/" + plan.value());
        assertThat(hers.row("Craft").getByText("Second event bus stopped")).hasCount(0);

        his.button("Second event bus stopped").dragTo(his.row("Craft"));

        assertThat(his.row("Craft").getByText("Second event bus stopped")).isVisible();
        assertThat(hers.row("Craft").getByText("Second event bus stopped")).isVisible();
        assertThat(his.text("Not yet placed")).isHidden();
    }
}

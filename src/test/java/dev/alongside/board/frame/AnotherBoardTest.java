package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.BoardTest;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The browser's way back can lead from a tab of one board to the same tab of another. */
class AnotherBoardTest extends BoardTest {

    private static final String CAPTURE = "Add wins, one per line";

    private final PersonId nora;
    private final PlanId own;
    private final PlanId shared;

    AnotherBoardTest(ApplicationContext application) {
        super(application);
        nora = given.person("Nora Lind", Role.TPM, Role.MANAGER);
        own = givenPlans.plan(nora);
        shared = givenPlans.shared(given.tpm("Tomas Rivera"), nora);
        givenPlans.win(nora, own, "Mine");
        as(nora);
    }

    @Test
    void what_can_be_done_on_ones_own_is_not_offered_on_somebody_elses() {
        open(own, "history");
        assertThat(_find(TextField.class, each -> each.withLabel(CAPTURE))).hasSize(1);

        open(shared, "history");

        _assertNone(TextField.class, each -> each.withLabel(CAPTURE));
        _assertNone(Button.class, each -> each.withText("Add a win"));
        assertThat(_get(H1.class).getText()).contains("Tomas Rivera");
    }

    @Test
    void and_the_other_way_round_it_is() {
        open(shared, "history");
        open(own, "history");

        assertThat(_find(TextField.class, each -> each.withLabel(CAPTURE))).hasSize(1);
        assertThat(entries()).singleElement().asString().contains("Mine");
    }

    @Test
    void a_line_that_was_begun_waits_on_its_own_board() {
        open(own, "history");
        _get(TextField.class, each -> each.withLabel(CAPTURE)).setValue("Half a line");
        open(shared, "goals");
        open(shared, "history");
        open(own, "history");

        assertThat(_get(TextField.class, each -> each.withLabel(CAPTURE)).getValue())
                .isEqualTo("Half a line");
    }
}

package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.GoalDraft;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Mira's proposal is made once, and waits as long as Tomas can answer. */
class OpenProposalsTest extends BoardTest {

    private static final String REASON = "What would make it work for you?";

    private final Swaps swaps;
    private final Plans plans;
    private final PlanLife life;
    private final Pair pair;

    OpenProposalsTest(ApplicationContext application, Swaps swaps, Plans plans, PlanLife life) {
        super(application);
        this.swaps = swaps;
        this.plans = plans;
        this.life = life;
        pair = Pair.together(application);
    }

    @Test
    void a_second_press_proposes_nothing_twice() {
        as(pair.mira());
        open(pair.plan(), "goals");
        _click(button("Propose a goal"));
        _setValue(field("What Tomas would aim for"), "Prove the rule in billing");
        _setValue(area("How you both will see that it is reached"), "Billing teams cite it twice");
        var propose = button("Propose goal");
        propose.click();
        propose.click();

        assertThat(swaps.read(pair.plan()).swaps()).hasSize(1);
    }

    @Test
    void a_reason_that_was_begun_is_there_to_be_copied_once_the_proposal_is_gone() {
        var draft = new GoalDraft("", "Prove the rule", null, "Cited twice", "", null);
        var proposed = pair.mira(() -> swaps.proposeGoal(pair.plan(), new SwapDraft(draft, Map.of(), "")));
        as(pair.tomas());
        open(pair.plan(), "goals");
        _click(button("Decline with a reason"));
        _setValue(area(REASON + " Mira reads this."), "Not before Q2");
        open(pair.plan(), "history");
        pair.mira(() -> swaps.withdraw(proposed));
        open(pair.plan(), "goals");

        assertThat(area(REASON).getValue()).isEqualTo("Not before Q2");
        assertThat(area(REASON).isReadOnly()).isTrue();
        _click(button("Throw it away"));
        _assertNone(TextArea.class);
        open(pair.plan(), "history");
        open(pair.plan(), "goals");
        _assertNone(TextArea.class);
    }

    @Test
    void what_nobody_answered_before_the_plan_was_closed_waits_for_nobody() {
        var draft = new GoalDraft("", "Prove the rule", null, "Cited twice", "", null);
        pair.mira(() -> swaps.proposeGoal(pair.plan(), new SwapDraft(draft, Map.of(), "")));
        pair.tomas(() -> life.close(plans.view(pair.plan()).plan(), "Promoted"));

        for (var reader : List.of(pair.tomas(), pair.mira())) {
            as(reader);
            open(pair.plan(), "goals");
            assertThat(entries())
                    .singleElement()
                    .asString()
                    .contains("Not answered before the plan was closed")
                    .doesNotContain("Waits for");
        }
    }
}

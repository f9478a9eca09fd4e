package dev.alongside.swaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.goals.GoalDraft;
import dev.alongside.plan.Sharing;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.NotFound;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SwapsAfterAPartnershipTest extends DatabaseTest {

    private final Swaps swaps;
    private final Pair pair;
    private final Swap proposed;

    SwapsAfterAPartnershipTest(ApplicationContext application, Swaps swaps) {
        this.swaps = swaps;
        this.pair = Pair.together(application);
        this.proposed = pair.mira(() -> swaps.proposeGoal(
                pair.plan(),
                new SwapDraft(new GoalDraft("", "Prove the rule", null, "Cited twice", "", null), Map.of(), "")));
    }

    @Test
    void what_waited_when_the_plan_was_unshared_has_lapsed_for_its_owner_and_is_gone_for_the_partner() {
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
        pair.share();

        assertThat(pair.tomas(() -> swaps.read(pair.plan())).swaps())
                .singleElement()
                .satisfies(swap -> assertThat(swap.status().name()).isEqualTo("LAPSED"));
        assertThat(pair.mira(() -> swaps.read(pair.plan())).swaps()).isEmpty();
        assertThatThrownBy(() -> pair.tomas(() -> swaps.accept(proposed))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pair.tomas(() -> swaps.decline(proposed, "Not now")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pair.mira(() -> swaps.withdraw(proposed))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_back_meanwhile_is_not_accepted() {
        pair.mira(() -> swaps.withdraw(proposed));

        assertThatThrownBy(() -> pair.tomas(() -> swaps.accept(proposed))).isInstanceOf(ChangedMeanwhile.class);
    }
}

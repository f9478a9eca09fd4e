package dev.alongside.swaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import dev.alongside.support.InvalidText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwapTest {

    private final Swap proposed = Swap.add(
            new PlanId(Id.next()),
            new PartnershipId(Id.next()),
            Side.PARTNER,
            new SwapDraft(
                    new GoalDraft("", "Prove the rule", null, "Cited twice", "", null),
                    Map.of("scope", "Five\nteams"),
                    ""));
    private final GoalId goal = new GoalId(Id.next());

    @Test
    void the_other_side_accepts_it_and_nobody_their_own() {
        assertThat(proposed.accept(Side.OWNER, goal).status()).isEqualTo(SwapStatus.ACCEPTED);
        assertThat(proposed.accept(Side.OWNER, goal).goal()).isEqualTo(goal);
        assertThatThrownBy(() -> proposed.accept(Side.PARTNER, goal)).isInstanceOf(OwnSwap.class);
        assertThatThrownBy(() -> proposed.decline(Side.PARTNER, "No")).isInstanceOf(OwnSwap.class);
    }

    @Test
    void declining_needs_a_reason() {
        assertThatThrownBy(() -> proposed.decline(Side.OWNER, "  ")).isInstanceOf(InvalidText.class);
        assertThat(proposed.decline(Side.OWNER, "Not before Q2").reply()).isEqualTo("Not before Q2");
    }

    @Test
    void only_whoever_proposed_it_takes_it_back() {
        assertThatThrownBy(() -> proposed.withdraw(Side.OWNER)).isInstanceOf(NotYourSwap.class);
        assertThat(proposed.withdraw(Side.PARTNER).status()).isEqualTo(SwapStatus.WITHDRAWN);
    }

    @Test
    void an_answer_stands() {
        var declined = proposed.decline(Side.OWNER, "Not before Q2");

        assertThatThrownBy(() -> declined.accept(Side.OWNER, goal)).isInstanceOf(SwapIsAnswered.class);
        assertThatThrownBy(() -> declined.withdraw(Side.PARTNER)).isInstanceOf(SwapIsAnswered.class);
        assertThat(declined.waitsFor(Side.OWNER)).isFalse();
    }

    @Test
    void how_it_speaks_is_one_line() {
        assertThat(proposed.links()).containsExactly(new SwapLink("scope", "Five teams"));
    }
}

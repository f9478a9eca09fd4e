package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.history.WinId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can become of a goal. */
class GoalTest {

    private static final PartnershipId NOW = new PartnershipId(Id.next());
    private static final GoalDraft DRAFT = new GoalDraft("A", "One order path", null, "One can count it", "", null);
    private static final Achievement MADE = new Achievement(new WinId(Id.next()), LocalDate.of(2026, 11, 20));

    private final Goal proposed = Goal.propose(new PlanId(Id.next()), DRAFT);
    private final Goal agreed = proposed.agree(NOW);
    private final Goal achieved = agreed.achieve(MADE, Optional.empty());

    @Test
    void only_an_agreed_goal_is_achieved_and_only_once() {
        assertThat(achieved.status()).isEqualTo(GoalStatus.ACHIEVED);
        assertThat(achieved.achieved()).isEqualTo(MADE);
        assertThatThrownBy(() -> proposed.achieve(MADE, Optional.empty())).isInstanceOf(GoalIsNotAgreed.class);
        assertThatThrownBy(() -> achieved.achieve(MADE, Optional.empty())).isInstanceOf(GoalIsAchieved.class);
    }

    @Test
    void an_achieved_goal_keeps_its_words_whoever_is_there() {
        assertThat(achieved.isFixedIn(Optional.empty())).isTrue();
        assertThatThrownBy(() -> achieved.edit(DRAFT, Optional.empty())).isInstanceOf(GoalIsAchieved.class);
        assertThatThrownBy(() -> achieved.remove(Instant.EPOCH, Optional.empty()))
                .isInstanceOf(GoalIsAchieved.class);
        assertThatThrownBy(() -> achieved.agree(new PartnershipId(Id.next()))).isInstanceOf(GoalIsAchieved.class);
    }

    @Test
    void taken_back_it_is_agreed_as_before() {
        assertThat(achieved.takeBack()).isEqualTo(agreed);
        assertThatThrownBy(agreed::takeBack).isInstanceOf(GoalIsNotAchieved.class);
    }
}

package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.crossref.Achieving;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What Tomas and Mira agreed on, after he works with Ben. */
class EarlierAgreementTest extends DatabaseTest {

    private final Goals goals;
    private final Pair pair;
    private final Goal agreed;
    private final Pair ben;

    EarlierAgreementTest(ApplicationContext application, Goals goals, Sharing sharing) {
        this.goals = goals;
        pair = Pair.together(application);
        var goal = pair.goal("One order path");
        agreed = pair.mira(() -> goals.agree(goal));
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        ben = pair.sharedWithSomebodyElse();
    }

    @Test
    void the_new_partner_reads_a_proposal_and_the_owner_what_was_agreed() {
        assertThat(ofBen().status()).isEqualTo(GoalStatus.PROPOSED);
        assertThat(ofBen().agreedIn()).isNull();
        assertThat(ofTomas()).isEqualTo(agreed);
    }

    @Test
    void the_new_partner_agrees_anew_and_once() {
        var anew = ben.mira(() -> goals.agree(ofBen()));

        assertThat(anew.status()).isEqualTo(GoalStatus.AGREED);
        assertThat(anew.agreedIn()).isNotEqualTo(agreed.agreedIn());
        assertThat(ofBen()).isEqualTo(ofTomas()).isEqualTo(anew);
        assertThatThrownBy(() -> ben.mira(() -> goals.agree(anew))).isInstanceOf(GoalAlreadyAgreed.class);
        assertThatThrownBy(() -> pair.tomas(() -> goals.remove(anew))).isInstanceOf(GoalIsAgreed.class);
    }

    @Test
    void until_then_the_owner_may_change_it() {
        var draft = new GoalDraft("", "Two order paths", null, "Counted", "", null);

        var edited = pair.tomas(() -> goals.edit(ofTomas(), draft));

        assertThat(edited.status()).isEqualTo(GoalStatus.PROPOSED);
        assertThat(ofBen()).isEqualTo(edited);
    }

    @Test
    void until_then_it_is_neither_achieved_nor_filed_because_either_would_tell_that_it_was_agreed() {
        var achieving = pair.application().getBean(Achieving.class);
        var came = new WinDraft("One order path", LocalDate.of(2026, 11, 3), null, "", List.of());

        assertThatThrownBy(() -> pair.tomas(() -> achieving.achieve(ofTomas(), came)))
                .isInstanceOf(GoalIsNotAgreed.class);
        assertThatThrownBy(() -> pair.tomas(() -> goals.file(ofTomas(), "K", null)))
                .isInstanceOf(GoalIsNotAgreed.class);
    }

    private Goal ofTomas() {
        return pair.tomas(() -> goals.read(pair.plan())).goals().getFirst();
    }

    private Goal ofBen() {
        return ben.mira(() -> goals.read(pair.plan())).goals().getFirst();
    }
}

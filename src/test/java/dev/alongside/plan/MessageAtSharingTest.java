package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.support.InvalidText;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What the owner writes to the partner when they share is for that partnership alone. */
class MessageAtSharingTest extends DatabaseTest {

    private static final String WORDS = "Read my why first";

    private final ApplicationContext application;
    private final Plans plans;
    private final Sharing sharing;
    private final Pair pair;

    MessageAtSharingTest(ApplicationContext application, Plans plans, Sharing sharing) {
        this.application = application;
        this.plans = plans;
        this.sharing = sharing;
        this.pair = Pair.apart(application);
    }

    @Test
    void the_partner_has_it_on_their_board_until_they_put_it_away() {
        pair.share(WORDS);
        assertThat(pair.mira(() -> plans.header(pair.plan())).message()).contains(WORDS);

        putAway();

        assertThat(pair.mira(() -> plans.header(pair.plan())).message()).isEmpty();
        assertThat(readInJournal(pair)).contains(WORDS);
    }

    @Test
    void the_owner_finds_it_in_what_happened() {
        pair.share(WORDS);

        assertThat(pair.tomas(() -> plans.header(pair.plan())).message()).isEmpty();
        assertThat(pair.tomas(() -> plans.journalPage(pair.plan(), 1))
                        .entries()
                        .getFirst()
                        .after())
                .hasValueSatisfying(
                        begun -> assertThat(begun.path("message").asString()).isEqualTo(WORDS));
    }

    @Test
    void putting_it_away_leaves_no_line() {
        pair.share(WORDS);
        long before = number();

        putAway();

        assertThat(number()).isEqualTo(before);
    }

    @Test
    void the_next_partner_reads_nothing_of_it() {
        pair.share(WORDS);
        unshare();
        var later = pair.sharedWithSomebodyElse();

        assertThat(later.mira(() -> plans.header(later.plan())).message()).isEmpty();
        assertThat(readInJournal(later)).doesNotContain(WORDS);
    }

    @Test
    void the_same_two_begin_anew_without_it() {
        pair.share(WORDS);
        putAway();
        unshare();
        pair.share("Once more");

        assertThat(pair.mira(() -> plans.header(pair.plan())).message()).contains("Once more");
        assertThat(readInJournal(pair)).contains("Once more").doesNotContain(WORDS);
    }

    @Test
    void one_that_is_too_long_is_refused_and_nothing_is_shared() {
        assertThatThrownBy(() -> pair.share("x".repeat(1_001)))
                .isInstanceOf(InvalidText.class)
                .hasMessage("This text has 1,001 characters; 1,000 fit here");
        assertThat(pair.tomas(() -> plans.header(pair.plan())).isShared()).isFalse();

        pair.share("x".repeat(1_000));

        assertThat(pair.mira(() -> plans.header(pair.plan())).message()).isPresent();
    }

    @Test
    void it_can_be_put_away_on_a_closed_plan() {
        pair.share(WORDS);
        var life = application.getBean(PlanLife.class);
        pair.tomas(() -> life.close(plans.view(pair.plan()).plan(), "Promoted"));

        putAway();

        assertThat(pair.mira(() -> plans.header(pair.plan())).message()).isEmpty();
    }

    /** All that this partner may read of what happened. */
    private String readInJournal(Pair two) {
        return two.mira(() -> plans.journalPage(two.plan(), 1)).entries().toString();
    }

    private long number() {
        return pair.tomas(() -> plans.view(pair.plan())).number();
    }

    private void putAway() {
        pair.mira(() -> {
            sharing.putMessageAway(pair.plan());
            return pair;
        });
    }

    private void unshare() {
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
    }
}

package dev.alongside.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.plan.NotShared;
import dev.alongside.support.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class CommentsAfterAPartnershipTest extends CommentsOfTwoTest {

    CommentsAfterAPartnershipTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void the_owner_goes_on_reading_and_nobody_writes() {
        var said = says(pair.tomas(), IMPACT, "@Mira, is it enough?");
        says(pair.mira(), IMPACT, "Not yet, @Tomas");
        unshare();

        var talk = reads(pair.tomas(), IMPACT);

        assertThat(words(pair.tomas(), IMPACT)).containsExactly(List.of("@Mira, is it enough?", "Not yet, @Tomas"));
        assertThat(talk.mayWrite()).isFalse();
        assertThat(talk.open()).isEmpty();
        assertThat(talk.threads()).singleElement().satisfies(line -> {
            assertThat(line.formerPartner()).contains("Mira Okafor");
            assertThat(talk.step(line)).isEqualTo(ThreadStep.NONE);
            assertThat(line.comments()).noneMatch(CommentLine::mayEdit);
        });
        assertThat(waiting(pair.tomas())).isEmpty();
        assertThatThrownBy(() -> says(pair.tomas(), IMPACT, "Alone")).isInstanceOf(NotShared.class);
        assertThatThrownBy(() -> pair.tomas(() -> comments.edit(said, "Alone"))).isInstanceOf(NotShared.class);
        assertThatThrownBy(() -> reads(pair.mira(), IMPACT)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_partner_reads_nothing_of_the_one_before() {
        var said = says(pair.mira(), IMPACT, "Between us");
        var mine = says(pair.tomas(), IMPACT, "@Ben is not here");
        var thread = thread(IMPACT);
        unshare();
        var ben = pair.sharedWithSomebodyElse();

        assertThat(words(ben.mira(), IMPACT)).isEmpty();
        assertThat(waiting(ben.mira())).isEmpty();
        assertThatThrownBy(() -> ben.mira(() -> comments.resolve(thread))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ben.mira(() -> comments.edit(said, "Mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pair.tomas(() -> comments.edit(mine, "Late"))).isInstanceOf(PartnershipIsOver.class);
        assertThatThrownBy(() -> pair.tomas(() -> comments.resolve(thread))).isInstanceOf(PartnershipIsOver.class);

        says(pair.tomas(), IMPACT, "Hello Ben");

        assertThat(words(ben.mira(), IMPACT)).containsExactly(List.of("Hello Ben"));
        assertThat(words(pair.tomas(), IMPACT))
                .containsExactly(List.of("Between us", "@Ben is not here"), List.of("Hello Ben"));
    }

    @Test
    void what_is_meant_for_one_partner_never_goes_to_the_next() {
        var seen = reads(pair.tomas(), IMPACT);
        unshare();
        var ben = pair.sharedWithSomebodyElse();

        assertThatThrownBy(() -> pair.tomas(() -> comments.send(seen, "Mira, between us")))
                .isInstanceOf(PartnershipHasChanged.class);
        assertThat(words(ben.mira(), IMPACT)).isEmpty();
    }

    @Test
    void the_same_two_start_anew_too() {
        says(pair.mira(), IMPACT, "Before");
        unshare();
        pair.share();

        assertThat(words(pair.mira(), IMPACT)).isEmpty();
        assertThat(words(pair.tomas(), IMPACT)).containsExactly(List.of("Before"));
    }
}

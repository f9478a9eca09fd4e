package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import dev.alongside.support.InvalidText;
import org.junit.jupiter.api.Test;

class InterpretationTest {

    private final Interpretation draft =
            Interpretation.draft(new PlanId(Id.next()), new PartnershipId(Id.next()), "scope");

    @Test
    void the_other_side_confirms_what_one_offers() {
        var offered = draft.offer(Side.OWNER, 7);

        assertThat(offered.waitsFor(Side.PARTNER)).isTrue();
        assertThat(offered.waitsFor(Side.OWNER)).isFalse();
        assertThat(offered.confirm(Side.PARTNER).status()).isEqualTo(InterpretationStatus.CONFIRMED);
        assertThat(offered.confirm(Side.PARTNER).textVersion()).isEqualTo(7);
    }

    @Test
    void nobody_confirms_or_questions_their_own_offer() {
        var offered = draft.offer(Side.PARTNER, 7);

        assertThatThrownBy(() -> offered.confirm(Side.PARTNER)).isInstanceOf(NothingOffered.class);
        assertThatThrownBy(() -> offered.askBack(Side.PARTNER, "Why?")).isInstanceOf(NothingOffered.class);
    }

    @Test
    void a_draft_can_be_neither_confirmed_nor_questioned() {
        assertThatThrownBy(() -> draft.confirm(Side.PARTNER)).isInstanceOf(NothingOffered.class);
        assertThatThrownBy(() -> draft.askBack(Side.PARTNER, "Why?")).isInstanceOf(NothingOffered.class);
    }

    @Test
    void what_is_offered_or_confirmed_is_not_offered_again() {
        var offered = draft.offer(Side.OWNER, 7);

        assertThatThrownBy(() -> offered.offer(Side.PARTNER, 7)).isInstanceOf(AlreadyOffered.class);
        assertThatThrownBy(() -> offered.confirm(Side.PARTNER).offer(Side.OWNER, 7))
                .isInstanceOf(AlreadyOffered.class);
    }

    @Test
    void a_question_leads_back_to_a_draft_and_goes_with_the_next_offer() {
        var asked = draft.offer(Side.OWNER, 7).askBack(Side.PARTNER, " Which two organisations? ");

        assertThat(asked.status()).isEqualTo(InterpretationStatus.DRAFT);
        assertThat(asked.side()).isEqualTo(Side.PARTNER);
        assertThat(asked.question()).isEqualTo("Which two organisations?");
        assertThat(asked.offer(Side.OWNER, 9).question()).isEmpty();
    }

    @Test
    void an_empty_question_is_refused() {
        var offered = draft.offer(Side.OWNER, 7);

        assertThatThrownBy(() -> offered.askBack(Side.PARTNER, " ")).isInstanceOf(InvalidText.class);
    }

    @Test
    void what_was_confirmed_once_is_remembered_when_the_words_change() {
        var reopened = draft.offer(Side.OWNER, 7).confirm(Side.PARTNER).reopen();

        assertThat(reopened.status()).isEqualTo(InterpretationStatus.DRAFT);
        assertThat(reopened.wasConfirmed()).isTrue();
        assertThat(draft.offer(Side.OWNER, 7).reopen().wasConfirmed()).isFalse();
    }
}

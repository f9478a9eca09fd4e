package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingStateTest {

    private static final PlanId PLAN = new PlanId(Id.next());
    private static final Interpretation DRAFT = Interpretation.draft(PLAN, new PartnershipId(Id.next()), "scope");

    @Test
    void clear_to_both_needs_both_views_shown_and_said() {
        assertThat(state(ReadingLine.NONE, StandingKind.GAP, StandingKind.MEETING, true))
                .isEqualTo(ReadingState.CLEAR_TO_BOTH);
        assertThat(state(ReadingLine.NONE, StandingKind.GAP, StandingKind.MEETING, false))
                .isEqualTo(ReadingState.OPEN);
        assertThat(state(line(ReadingLine.NONE, standing(StandingKind.GAP), Optional.empty()), Side.OWNER, true))
                .isEqualTo(ReadingState.OPEN);
    }

    @Test
    void nothing_said_of_an_earlier_wording_makes_this_one_clear_or_unclear() {
        assertThat(state(
                        line(ReadingLine.NONE, earlier(StandingKind.GAP), earlier(StandingKind.MEETING)),
                        Side.OWNER,
                        true))
                .isEqualTo(ReadingState.OPEN);
        assertThat(state(
                        line(ReadingLine.NONE, standing(StandingKind.GAP), earlier(StandingKind.GAP)),
                        Side.OWNER,
                        true))
                .isEqualTo(ReadingState.OPEN);
        assertThat(state(line(ReadingLine.NONE, earlier(StandingKind.UNCLEAR), Optional.empty()), Side.OWNER, false))
                .isEqualTo(ReadingState.OPEN);
    }

    @Test
    void what_one_side_finds_unclear_misses_a_reading_until_somebody_writes() {
        assertThat(state(ReadingLine.NONE, StandingKind.UNCLEAR, StandingKind.MEETING, true))
                .isEqualTo(ReadingState.MISSING);
        assertThat(state(reading(Optional.empty()), StandingKind.UNCLEAR, StandingKind.MEETING, true))
                .isEqualTo(ReadingState.BEING_WRITTEN);
    }

    @Test
    void an_offer_waits_for_the_one_who_did_not_make_it() {
        var offered = line(reading(Optional.of(DRAFT.offer(Side.PARTNER, 3))), Optional.empty(), Optional.empty());

        assertThat(state(offered, Side.OWNER, false)).isEqualTo(ReadingState.WAITS_FOR_READER);
        assertThat(state(offered, Side.PARTNER, false)).isEqualTo(ReadingState.WAITS_FOR_OTHER);
    }

    @Test
    void a_question_is_open_until_it_is_offered_again() {
        var asked = DRAFT.offer(Side.OWNER, 3).askBack(Side.PARTNER, "Which two?");
        var line = line(reading(Optional.of(asked)), Optional.empty(), Optional.empty());

        assertThat(state(line, Side.OWNER, false)).isEqualTo(ReadingState.ASKED_BY_OTHER);
        assertThat(state(line, Side.PARTNER, false)).isEqualTo(ReadingState.ASKED_BY_READER);
        assertThat(state(reading(Optional.of(asked.offer(Side.OWNER, 4))), StandingKind.GAP, StandingKind.GAP, true))
                .isEqualTo(ReadingState.WAITS_FOR_OTHER);
    }

    @Test
    void a_question_on_a_reading_of_which_nothing_is_left_is_open_no_more() {
        var asked = DRAFT.offer(Side.OWNER, 3).askBack(Side.PARTNER, "Which two?");

        assertThat(state(new ReadingLine("", 4, Optional.of(asked)), StandingKind.UNCLEAR, StandingKind.UNCLEAR, true))
                .isEqualTo(ReadingState.MISSING);
    }

    @Test
    void a_change_after_the_confirmation_is_no_mere_draft() {
        var confirmed = DRAFT.offer(Side.OWNER, 3).confirm(Side.PARTNER);

        assertThat(state(reading(Optional.of(confirmed)), StandingKind.UNCLEAR, StandingKind.UNCLEAR, true))
                .isEqualTo(ReadingState.CONFIRMED);
        assertThat(state(reading(Optional.of(confirmed.reopen())), StandingKind.GAP, StandingKind.GAP, true))
                .isEqualTo(ReadingState.CHANGED_SINCE_CONFIRMED);
    }

    private static ReadingState state(ReadingLine reading, StandingKind own, StandingKind other, boolean bothShown) {
        return state(line(reading, standing(own), standing(other)), Side.OWNER, bothShown);
    }

    private static ReadingState state(AttributeLine line, Side reader, boolean bothShown) {
        return Wording.of(line, reader, bothShown).with(line.reading());
    }

    private static ReadingLine reading(Optional<Interpretation> interpretation) {
        return new ReadingLine("Two organisations", 3, interpretation);
    }

    private static AttributeLine line(ReadingLine reading, Optional<Standing> own, Optional<Standing> other) {
        return new AttributeLine(
                new Attribute("scope", "Scope", ""), "", "", List.of(), List.of(), own, other, reading);
    }

    private static Optional<Standing> standing(StandingKind kind) {
        return Optional.of(Standing.set(PLAN, Side.OWNER, null, "scope", kind, ""));
    }

    private static Optional<Standing> earlier(StandingKind kind) {
        return Optional.of(new Standing(StandingId.create(), 1, PLAN, Side.OWNER, null, "scope", kind, "", null, true));
    }
}

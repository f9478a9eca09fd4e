package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.plan.JournalLine;
import dev.alongside.support.ChangedMeanwhile;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class StandingsTest extends ViewsOfTwoTest {

    StandingsTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void a_hidden_standing_writes_no_line_and_leaves_the_number() {
        var before = tomasNumber();

        var set = miraSays("impact", StandingKind.GAP);
        pair.mira(() -> standings.set(pair.plan(), "impact", Optional.of(set), StandingKind.UNCLEAR, "Which number?"));
        miraClears("impact");

        assertThat(tomasNumber()).isEqualTo(before);
        assertThat(lines()).extracting(JournalLine::kind).containsExactly("PLAN_MADE", "PLAN_SHARED");
    }

    @Test
    void what_is_hidden_is_its_own_sides_alone() {
        miraSays("impact", StandingKind.GAP);

        assertThat(miraReads("impact").own()).map(Standing::kind).contains(StandingKind.GAP);
        assertThat(tomasReads("impact").other()).isEmpty();
        assertThat(tomas().otherShown()).isFalse();
        assertThat(tomas().started()).isFalse();
    }

    @Test
    void showing_shows_all_of_them_and_each_change_from_then_on() {
        miraSays("impact", StandingKind.GAP);
        miraSays("craft", StandingKind.MEETING);
        miraShows();

        assertThat(tomasReads("impact").other()).map(Standing::kind).contains(StandingKind.GAP);
        assertThat(tomasReads("craft").other()).map(Standing::kind).contains(StandingKind.MEETING);
        assertThat(tomas().otherShown()).isTrue();

        miraSays("influence", StandingKind.UNCLEAR);

        assertThat(tomasReads("influence").other()).map(Standing::kind).contains(StandingKind.UNCLEAR);
        assertThat(lines()).extracting(JournalLine::kind).endsWith("SHOWN", "STANDING_SET");
    }

    @Test
    void showing_twice_is_showing_once() {
        miraShows();
        miraShows();

        assertThat(lines()).extracting(JournalLine::kind).containsOnlyOnce("SHOWN");
    }

    @Test
    void a_view_can_be_taken_back_as_long_as_the_other_side_has_not_shown_theirs() {
        miraSays("impact", StandingKind.GAP);
        miraShows();

        pair.mira(() -> takeBack());

        assertThat(tomasReads("impact").other()).isEmpty();
        assertThat(tomas().otherShown()).isFalse();
        assertThat(miraReads("impact").own()).map(Standing::kind).contains(StandingKind.GAP);
        assertThat(lines()).extracting(JournalLine::kind).endsWith("SHOWN", "TAKEN_BACK");

        var before = tomasNumber();
        miraSays("craft", StandingKind.GAP);
        assertThat(tomasNumber()).isEqualTo(before);
    }

    @Test
    void once_both_have_shown_neither_takes_it_back() {
        miraShows();
        pair.tomas(() -> show());

        assertThatThrownBy(() -> pair.mira(() -> takeBack())).isInstanceOf(OtherSideHasShown.class);
        assertThatThrownBy(() -> pair.tomas(() -> takeBack())).isInstanceOf(OtherSideHasShown.class);
        assertThat(tomas().otherShown()).isTrue();
    }

    @Test
    void a_stale_standing_is_refused_with_the_newest() {
        var seen = miraSays("impact", StandingKind.GAP);
        pair.mira(() -> standings.set(pair.plan(), "impact", Optional.of(seen), StandingKind.MEETING, "newer"));

        assertThatThrownBy(() -> pair.mira(
                        () -> standings.set(pair.plan(), "impact", Optional.of(seen), StandingKind.GAP, "older")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.newest())
                                .asInstanceOf(InstanceOfAssertFactories.optional(Standing.class))
                                .map(Standing::note)
                                .contains("newer"));
        assertThat(miraReads("impact").own()).map(Standing::note).contains("newer");
    }

    @Test
    void the_same_said_again_leaves_no_line_and_tells_nobody() {
        miraShows();
        var said = miraNotes("Hers");
        var number = tomasNumber();

        var again = pair.mira(
                () -> standings.set(pair.plan(), "impact", Optional.of(said), said.kind(), " " + said.note() + " "));

        assertThat(again.version()).isEqualTo(said.version());
        assertThat(tomasNumber()).isEqualTo(number);
    }

    @Test
    void what_was_taken_away_comes_back_with_its_note_as_silently_as_it_went() {
        var before = tomasNumber();
        miraNotes("Hers");
        var cleared = miraClears("impact");

        miraRestores(cleared);

        assertThat(miraReads("impact").own()).map(Standing::note).contains("Hers");
        assertThat(tomasReads("impact").other()).isEmpty();
        assertThat(tomasNumber()).isEqualTo(before);
    }

    @Test
    void in_a_shown_view_both_see_it_come_back() {
        miraShows();
        miraNotes("Hers");
        var cleared = miraClears("impact");
        assertThat(tomasReads("impact").other()).isEmpty();

        miraRestores(cleared);

        assertThat(tomasReads("impact").other()).map(Standing::note).contains("Hers");
        assertThat(lines()).extracting(JournalLine::kind).endsWith("STANDING_SET", "STANDING_CLEARED", "STANDING_SET");
    }

    @Test
    void nothing_comes_back_over_what_was_said_since() {
        miraNotes("Hers");
        var cleared = miraClears("impact");
        miraSays("impact", StandingKind.MEETING);

        assertThatThrownBy(() -> miraRestores(cleared)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(miraReads("impact").own()).map(Standing::kind).contains(StandingKind.MEETING);
    }

    private Standing miraNotes(String words) {
        return pair.mira(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, words));
    }

    private Standing miraRestores(ClearedStanding cleared) {
        return pair.mira(() -> standings.restore(cleared));
    }

    @Test
    void an_attribute_has_to_be_in_the_edition() {
        assertThatThrownBy(() -> miraSays("charm", StandingKind.GAP)).isInstanceOf(UnknownAttribute.class);
    }
}

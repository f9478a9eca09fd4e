package dev.alongside.crossref;

import static dev.alongside.crossref.AttributeFilter.DIFFERENT;
import static dev.alongside.crossref.AttributeFilter.GAP;
import static dev.alongside.crossref.AttributeFilter.NOTHING_BEHIND;
import static dev.alongside.crossref.AttributeFilter.NOT_LOOKED_AT;
import static dev.alongside.crossref.AttributeFilter.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.goals.Goals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Over the attributes impact, influence and craft. */
class AttributeFilterTest extends ViewsOfTwoTest {

    private final Links links;
    private final Goals goals;

    AttributeFilterTest(ApplicationContext application, Links links, Goals goals) {
        super(application);
        this.links = links;
        this.goals = goals;
    }

    @Test
    void unclear_and_gaps_are_what_a_reader_sees_of_either_side() {
        tomasSays("impact", StandingKind.UNCLEAR);
        tomasSays("craft", StandingKind.GAP);

        assertThat(ofTomas(UNCLEAR)).containsExactly("impact");
        assertThat(ofTomas(GAP)).containsExactly("craft");
        assertThat(ofMira(UNCLEAR)).isEmpty();
        assertThat(ofMira(GAP)).isEmpty();

        pair.tomas(this::show);
        assertThat(ofMira(UNCLEAR)).containsExactly("impact");
        assertThat(ofMira(GAP)).containsExactly("craft");

        pair.tomas(this::takeBack);
        assertThat(ofMira(UNCLEAR)).isEmpty();
    }

    @Test
    void views_differ_only_after_both_have_shown_them() {
        tomasSays("impact", StandingKind.EXCEEDING);
        tomasSays("craft", StandingKind.MEETING);
        miraSays("impact", StandingKind.MEETING);
        miraSays("craft", StandingKind.MEETING);
        miraSays("influence", StandingKind.GAP);
        pair.tomas(this::show);
        assertThat(DIFFERENT.isAskedOf(tomas())).isFalse();
        assertThat(DIFFERENT.isAskedOf(mira())).isFalse();
        assertThat(ofMira(DIFFERENT)).isEmpty();

        miraShows();

        assertThat(DIFFERENT.isAskedOf(tomas())).isTrue();
        assertThat(ofTomas(DIFFERENT)).containsExactly("impact");
        assertThat(ofMira(DIFFERENT)).containsExactly("impact");
    }

    @Test
    void nothing_is_behind_what_only_a_proposed_goal_speaks_to() {
        var win = pair.win("Repeat incidents 11 → 4");
        var proposed = pair.goal("One order path");
        var agreed = pair.goal("Weekly report");
        pair.mira(() -> goals.agree(agreed));
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(win.id(), "impact", "")));
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(proposed.id(), "influence", "")));
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(agreed.id(), "craft", "")));

        assertThat(ofTomas(NOTHING_BEHIND)).containsExactly("influence");
        assertThat(ofMira(NOTHING_BEHIND)).containsExactly("influence");
    }

    @Test
    void not_looked_at_is_what_the_reader_has_said_nothing_about() {
        tomasSays("impact", StandingKind.MEETING);
        pair.tomas(this::show);
        miraSays("craft", StandingKind.GAP);

        assertThat(ofTomas(NOT_LOOKED_AT)).containsExactly("influence", "craft");
        assertThat(ofMira(NOT_LOOKED_AT)).containsExactly("impact", "influence");
    }

    @Test
    void each_has_a_word_in_the_address() {
        for (var filter : AttributeFilter.values())
            assertThat(AttributeFilter.find(filter.key())).contains(filter);
        assertThat(AttributeFilter.find("better")).isEmpty();
    }

    private void tomasSays(String attribute, StandingKind kind) {
        pair.tomas(() -> standings.set(pair.plan(), attribute, Optional.empty(), kind, ""));
    }

    private CrossReferencePage mira() {
        return pair.mira(() -> crossReference.read(pair.plan()));
    }

    private List<String> ofTomas(AttributeFilter filter) {
        return keys(filter.of(tomas()));
    }

    private List<String> ofMira(AttributeFilter filter) {
        return keys(filter.of(mira()));
    }

    private static List<String> keys(List<AttributeLine> lines) {
        return lines.stream().map(line -> line.attribute().key()).toList();
    }
}

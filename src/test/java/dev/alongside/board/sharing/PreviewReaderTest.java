package dev.alongside.board.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.GivenPlans;
import dev.alongside.Pair;
import dev.alongside.Statements;
import dev.alongside.WrittenTexts;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.history.History;
import dev.alongside.plan.AlreadyShared;
import dev.alongside.plan.Sharing;
import dev.alongside.support.NotFound;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The preview says what the partner will read, no more and no less. */
class PreviewReaderTest extends DatabaseTest {

    private final ApplicationContext application;
    private final PreviewReader reader;
    private final GivenPlans given;
    private final WrittenTexts texts;
    private final Pair pair;

    PreviewReaderTest(ApplicationContext application, PreviewReader reader, GivenPlans given) {
        this.application = application;
        this.reader = reader;
        this.given = given;
        this.pair = Pair.apart(application);
        this.texts = new WrittenTexts(pair);
    }

    @Test
    void it_is_what_mira_reads_once_it_is_shared() {
        var win = pair.win("Moved billing");
        pair.goal("Prove the rule");
        pair.tomas(() -> bean(Links.class).link(pair.plan(), LinkDraft.of(win.id(), "impact", "Two organisations")));
        texts.write(win.narrative(), "It began badly");
        texts.reading("influence", "Two organisations, or");
        stand();
        var preview = preview();

        pair.share();

        var history = pair.mira(() -> bean(History.class).read(pair.plan()));
        assertThat(preview.history().wins()).isEqualTo(history.wins());
        assertThat(preview.history().narratives()).isEqualTo(history.narratives());
        assertThat(preview.goals().goals())
                .isEqualTo(pair.mira(() -> bean(Goals.class).read(pair.plan())).goals());
        assertThat(preview.crossReference().lines())
                .isEqualTo(pair.mira(() -> bean(CrossReference.class).read(pair.plan()))
                        .lines());
    }

    @Test
    void a_standing_stays_with_its_owner_and_is_counted_for_them() {
        stand();

        assertThat(preview().crossReference().lines())
                .noneMatch(line -> line.other().isPresent());
        assertThat(preview().withheld().views()).isEqualTo(1);
    }

    @Test
    void a_half_written_reading_is_in_it() {
        texts.reading("influence", "Two organisations, or");

        assertThat(preview().crossReference().lines())
                .filteredOn(line -> line.reading().isWritten())
                .extracting(AttributeLine::reading)
                .singleElement()
                .satisfies(reading -> assertThat(reading.text()).isEqualTo("Two organisations, or"));
    }

    @Test
    void what_an_earlier_partner_said_and_agreed_to_is_not_in_it() {
        pair.share();
        var agreed = pair.mira(() -> bean(Goals.class).agree(pair.goal("Prove the rule")));
        pair.tomas(() -> bean(Progress.class).note(agreed, "Two teams use it"));
        pair.mira(() -> bean(Comments.class).write(pair.plan(), Subject.goal(agreed.id()), "Well put"));
        unshare();

        var preview = preview();

        assertThat(preview.goals().goals()).extracting(Goal::status).containsExactly(GoalStatus.PROPOSED);
        assertThat(preview.goals().notes()).isEmpty();
        assertThat(preview.withheld()).isEqualTo(new Withheld(0, 1, 1, 1));
    }

    @Test
    void another_plan_of_tomas_is_not_in_it() {
        var elsewhere = given.plan(pair.tomas());
        given.win(pair.tomas(), elsewhere, "Somewhere else");
        pair.win("Moved billing");

        assertThat(preview().toString()).contains("Moved billing").doesNotContain("Somewhere else");
    }

    @Test
    void the_owner_alone_reads_it_and_only_before_sharing() {
        assertThatThrownBy(() -> pair.mira(() -> reader.read(pair.plan(), pair.mira())))
                .isInstanceOf(NotFound.class);
        pair.share();
        assertThatThrownBy(this::preview).isInstanceOf(AlreadyShared.class);
    }

    @Test
    void it_takes_the_same_for_2_and_100_wins() {
        IntStream.range(0, 2).forEach(number -> pair.win("Win " + number));
        int few = Statements.during(this::preview);
        IntStream.range(2, 100).forEach(number -> pair.win("Win " + number));

        assertThat(Statements.during(this::preview)).isEqualTo(few).isBetween(5, 20);
    }

    private SharePreview preview() {
        return pair.tomas(() -> reader.read(pair.plan(), pair.mira()));
    }

    private void stand() {
        pair.tomas(() ->
                bean(Standings.class).set(pair.plan(), "impact", Optional.empty(), StandingKind.UNCLEAR, "I wonder"));
    }

    private void unshare() {
        pair.tomas(() -> {
            bean(Sharing.class).unshare(pair.plan());
            return pair;
        });
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}

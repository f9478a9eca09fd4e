package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Duel;
import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.people.LineAdministration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** No line about typing reaches across the start or the end of a partnership. */
class TextLinesOfPartnershipsTest extends TextLinesTest {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int ROUNDS = 20;

    private final Given given;
    private final Sharing sharing;

    TextLinesOfPartnershipsTest(ApplicationContext application, Given given, Sharing sharing) {
        super(application);
        this.given = given;
        this.sharing = sharing;
    }

    @Test
    void what_was_typed_before_the_sharing_is_not_in_what_the_partner_reads() {
        var pair = Pair.apart(application);
        tomasTypes(pair, reading(pair), "My manager is slow");
        pair.share();
        tomasTypes(pair, reading(pair), "!");
        after(PAUSE);

        assertThat(words(pair.plan()))
                .containsExactly(
                        "PLAN_MADE",
                        "READING_TYPED  → My manager is slow",
                        "PLAN_SHARED",
                        "READING_TYPED My manager is slow → My manager is slow!");
        assertThat(readBy(pair, pair.mira()))
                .extracting(JournalLine::kind)
                .containsExactly("PLAN_SHARED", "READING_TYPED");
        requireOrder(pair.plan());
        requireMarks(pair.plan());
    }

    @Test
    void the_partner_pulls_changes_from_after_the_sharing_only() {
        var pair = Pair.apart(application);
        var texts = application.getBean(TextDocuments.class);
        tomasTypes(pair, reading(pair), "My manager is slow");
        after(PAUSE);
        tomasTypes(pair, reading(pair), ".");
        pair.share();
        tomasTypes(pair, reading(pair), "!");

        for (long base = 0; base < 2; base++) {
            long from = base;
            var answer = pair.mira(() -> texts.pull(reading(pair), from));
            assertThat(answer.updates()).isEmpty();
            assertThat(answer.snapshot()).isEqualTo("My manager is slow.!");
        }
        assertThat(pair.mira(() -> texts.pull(reading(pair), 2)).updates()).hasSize(1);
    }

    @Test
    void what_both_typed_is_written_before_the_owner_is_alone_again() {
        var pair = Pair.together(application);
        tomasTypes(pair, reading(pair), "Moves");
        miraTypes(pair, reading(pair), " numbers");
        unshare(pair);
        tomasTypes(pair, reading(pair), "?");
        var withBen = pair.sharedWithSomebodyElse();
        miraTypes(withBen, reading(pair), "!");
        after(PAUSE);

        assertThat(words(pair.plan()))
                .containsExactly(
                        "PLAN_MADE",
                        "PLAN_SHARED",
                        "READING_TYPED  → Moves numbers",
                        "PLAN_UNSHARED",
                        "READING_TYPED Moves numbers → Moves numbers?",
                        "PLAN_SHARED",
                        "READING_TYPED Moves numbers? → Moves numbers?!");
        assertThat(readBy(withBen, withBen.mira()).stream().map(JournalLine::authors))
                .containsExactly(people(), people(withBen.mira()));
        assertThat(readBy(pair, pair.tomas()).get(4).authors()).containsExactly(pair.tomas());
        requireOrder(pair.plan());
    }

    @Test
    void what_both_typed_is_written_before_the_end_of_their_line_ends_it() {
        var lines = application.getBean(LineAdministration.class);
        var pair = Pair.apart(application);
        given.endLines(pair.tomas());
        var admin = given.admin();
        var today = LocalDate.now(ZoneOffset.UTC);
        var line = pair.as(admin, () -> lines.add(pair.tomas(), pair.mira(), today.minusDays(9), null));
        pair.share();
        miraTypes(pair, reading(pair), "Moves");
        pair.as(admin, () -> lines.end(line, today.minusDays(1)));
        tomasTypes(pair, reading(pair), "?");
        after(PAUSE);

        assertThat(words(pair.plan()))
                .containsExactly(
                        "PLAN_MADE",
                        "PLAN_SHARED",
                        "READING_TYPED  → Moves",
                        "PARTNERSHIP_ENDED",
                        "READING_TYPED Moves → Moves?");
        assertThat(readBy(pair, pair.tomas()).getLast().authors()).containsExactly(pair.tomas());
        requireOrder(pair.plan());
    }

    @Test
    void no_line_reaches_across_however_close_typing_and_sharing_are() throws Exception {
        var pair = Pair.apart(application);
        try (var duel = new Duel(given, pair.tomas(), pair.tomas())) {
            for (int round = 0; round < ROUNDS; round++) {
                boolean shared = round % 2 == 1;
                var outcome = duel.race(() -> typeTwice(pair), () -> shared ? unshare(pair) : share(pair));
                assertThat(outcome.first()).isEqualTo(pair);
                assertThat(outcome.second()).isEqualTo(pair);
            }
        }
        after(PAUSE);

        assertThat(typed(pair.plan())).isNotEmpty();
        requireOrder(pair.plan());
        requireMarks(pair.plan());
    }

    private Pair typeTwice(Pair pair) {
        tomasTypes(pair, reading(pair), ".");
        tomasTypes(pair, reading(pair), ".");
        return pair;
    }

    private Pair share(Pair pair) {
        pair.share();
        return pair;
    }

    private Pair unshare(Pair pair) {
        return pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
    }

    /** A line stands on that side of each start and end of a partnership on which its changes were typed. */
    private void requireMarks(PlanId plan) {
        var across = jdbc.sql("""
                select count(*) from journal_line line
                join text_change typed
                  on typed.document_id = line.subject and typed.version > json_value(line.before_json, '$.version')
                 and typed.version <= json_value(line.after_json, '$.version')
                join journal_line border
                  on border.plan = line.plan and border.kind in ('PLAN_SHARED', 'PLAN_UNSHARED')
                where line.plan = ? and (line.number > border.number) <> (typed.mark >= border.number)
                """).param(plan.value()).query(Integer.class).single();
        assertThat(across).isZero();
    }
}

package dev.alongside.jointtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Duel;
import dev.alongside.Given;
import dev.alongside.Pair;
import dev.alongside.Statements;
import dev.alongside.live.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas and Mira type in the texts of his plan. */
class TextDocumentsTest extends TypingTest {

    private final Given given;

    TextDocumentsTest(ApplicationContext application, Given given) {
        super(application);
        this.given = given;
    }

    @Test
    void what_one_types_the_other_gets() {
        var pair = Pair.together(application);
        var reading = reading(pair);

        assertThat(tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1)).isEqualTo(TextAnswer.accepted(1));
        assertThat(mira(pair, reading, 1, "[5,[0,\" numbers\"]]", 1)).isEqualTo(TextAnswer.accepted(2));

        var answer = pair.tomas(() -> texts.pull(reading, 1));
        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.updates()).containsExactly(new TextUpdate("mira", 1, "[5,[0,\" numbers\"]]"));
        assertThat(answer.snapshot()).isNull();
        assertThat(text(pair, reading)).isEqualTo("Moves numbers");
    }

    @Test
    void a_text_that_nobody_typed_is_empty_and_has_version_0() {
        var pair = Pair.apart(application);

        assertThat(pair.tomas(() -> texts.pull(reading(pair), 0))).isEqualTo(TextAnswer.missing(0, List.of()));
        assertThat(text(pair, reading(pair))).isEmpty();
    }

    @Test
    void from_an_older_base_nothing_is_written_and_what_is_missing_is_told() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);

        var answer = mira(pair, reading, 0, "[[0,\"Pushes\"]]", 1);

        assertThat(answer).isEqualTo(TextAnswer.missing(1, List.of(new TextUpdate("tomas", 1, "[[0,\"Moves\"]]"))));
        assertThat(text(pair, reading)).isEqualTo("Moves");
    }

    @Test
    void a_push_whose_answer_was_lost_is_not_written_twice() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);

        var again = tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);
        var fromNewest = tomas(pair, reading, 1, "[5,[0,\"!\"]]", 1);

        assertThat(again).isEqualTo(TextAnswer.missing(1, List.of(new TextUpdate("tomas", 1, "[[0,\"Moves\"]]"))));
        assertThat(fromNewest).isEqualTo(TextAnswer.missing(1, List.of()));
        assertThat(text(pair, reading)).isEqualTo("Moves");
    }

    @Test
    void a_base_that_never_was_gets_the_whole_text() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);

        assertThat(tomas(pair, reading, 7, "[5]", 2).snapshot()).isEqualTo("Moves");
        assertThat(pair.mira(() -> texts.pull(reading, Long.MAX_VALUE)).snapshot())
                .isEqualTo("Moves");
    }

    @Test
    void whoever_missed_more_than_five_thousand_changes_gets_the_whole_text() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        for (int base = 0; base < 5_200; base += 200) {
            int first = base;
            var updates = IntStream.range(first, first + 200)
                    .mapToObj(
                            at -> new TextUpdate("tomas", at, at == 0 ? "[[0,\"a\"]]" : "[%d,[0,\"a\"]]".formatted(at)))
                    .toList();
            assertThat(pair.tomas(() -> texts.push(reading, first, updates)).accepted())
                    .isTrue();
        }

        assertThat(pair.mira(() -> texts.pull(reading, 200)).updates()).hasSize(5_000);
        assertThat(pair.mira(() -> texts.pull(reading, 199)).snapshot()).isEqualTo("a".repeat(5_200));
    }

    @Test
    void of_two_pushes_from_one_base_one_is_accepted_and_the_other_told() throws Exception {
        var pair = Pair.together(application);
        try (var duel = new Duel(given, pair.tomas(), pair.mira())) {
            for (int round = 0; round < 20; round++) {
                long base = round;
                int sequence = round;
                var reading = reading(pair);
                var changes = base == 0 ? "[[0,\"x\"]]" : "[" + base + ",[0,\"x\"]]";
                var outcome = duel.race(
                        () -> texts.push(reading, base, List.of(new TextUpdate("tomas", sequence, changes))),
                        () -> texts.push(reading, base, List.of(new TextUpdate("mira", sequence, changes))));

                var answers = List.of((TextAnswer) outcome.first(), (TextAnswer) outcome.second());
                assertThat(answers).filteredOn(TextAnswer::accepted).hasSize(1);
                assertThat(answers)
                        .filteredOn(answer -> !answer.accepted())
                        .singleElement()
                        .satisfies(told -> assertThat(told.updates()).hasSize(1));
                assertThat(text(pair, reading)).hasSize(round + 1);
            }
        }
    }

    @Test
    void whoever_has_the_text_open_is_told_after_the_commit() throws InterruptedException {
        var pair = Pair.together(application);
        var reading = reading(pair);
        var told = new LinkedBlockingQueue<Object>();
        var seen = new ArrayList<String>();
        var subscription = application.getBean(Topics.class).subscribe(reading, hint -> {
            seen.add(text(pair, reading));
            told.add(hint);
        });

        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new TextChanged(reading, 0, 1, true));
        assertThat(seen).containsExactly("Moves");
        subscription.cancel();
    }

    @Test
    void a_push_takes_as_many_statements_in_a_long_history_as_in_a_short_one() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"x\"]]", 1);
        int few = Statements.during(() -> tomas(pair, reading, 1, "[1]", 2));
        IntStream.range(2, 52).forEach(version -> tomas(pair, reading, version, "[1]", version + 1));

        assertThat(Statements.during(() -> tomas(pair, reading, 52, "[1]", 53)))
                .isEqualTo(few)
                .isLessThan(16);
    }
}

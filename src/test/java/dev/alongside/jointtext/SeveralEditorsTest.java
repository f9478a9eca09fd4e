package dev.alongside.jointtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Pair;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;

/** Two to four editors push, pull, push again and lose answers in any order. */
class SeveralEditorsTest extends TypingTest {

    private static final int STEPS = 60;

    SeveralEditorsTest(ApplicationContext application) {
        super(application);
    }

    /** A few always the same; {@code bin/typing-test} tries more. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("typing.tries", 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_end_with_the_text_of_the_server_and_no_update_is_in_it_twice(long seed) {
        var pair = Pair.together(application);
        var place = reading(pair);
        var typist = new Typist(seed);
        var editors = IntStream.range(0, 2 + typist.upTo(2))
                .mapToObj(number -> new SimulatedEditor("editor" + number, typist))
                .toList();

        for (int step = 0; step < STEPS; step++) {
            var editor = editors.get(typist.upTo(editors.size() - 1));
            var person = editors.indexOf(editor) % 2 == 0 ? pair.tomas() : pair.mira();
            pair.as(person, () -> editor.step(texts, place));
        }

        var server = text(pair, place);
        assertThat(editors).allSatisfy(editor -> {
            var person = editors.indexOf(editor) % 2 == 0 ? pair.tomas() : pair.mira();
            assertThat(pair.as(person, () -> editor.catchUp(texts, place))).isEqualTo(server);
        });
        var updates = pair.tomas(() -> texts.pull(place, 0)).updates();
        assertThat(updates)
                .isNotEmpty()
                .extracting(update -> List.of(update.clientId(), update.sequence()))
                .doesNotHaveDuplicates();
        assertThat(editors)
                .allSatisfy(editor -> assertThat(updates)
                        .filteredOn(update -> update.clientId().equals(editor.id()))
                        .isEqualTo(editor.acknowledged()));
    }
}

package dev.alongside.jointtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** What comes from a browser may be anything. */
class HostilePushTest extends TypingTest {

    HostilePushTest(ApplicationContext application) {
        super(application);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[6]", "[4]", "[5,[0,\"\\ud83d\"]]", "[5,[0,\"a\\nb\"]]", "{}", "", "[5,[0,\"\\u0000\"]]"})
    void a_hostile_change_changes_nothing_of_what_was_pushed_with_it(String hostile) {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);
        var updates = List.of(new TextUpdate("mira", 1, "[5]"), new TextUpdate("mira", 2, hostile));

        assertThatThrownBy(() -> pair.mira(() -> texts.push(reading, 1, updates)))
                .isInstanceOf(UnfitChange.class);

        assertThat(pair.tomas(() -> texts.pull(reading, 1))).isEqualTo(TextAnswer.missing(1, List.of()));
    }

    @Test
    void one_push_is_of_one_editor_in_order_and_of_a_decent_size() {
        var pair = Pair.together(application);
        var keep = new TextUpdate("mira", 1, "[]");
        var tooMany = IntStream.range(0, 201)
                .mapToObj(number -> new TextUpdate("mira", number, "[]"))
                .toList();
        var tooMuch = List.of(new TextUpdate("mira", 1, " ".repeat(500_000) + "[]"));

        List.of(
                        List.<TextUpdate>of(),
                        List.of(keep, keep),
                        List.of(keep, new TextUpdate("x", 2, "[]")),
                        tooMany,
                        tooMuch)
                .forEach(updates -> assertThatThrownBy(() -> pair.mira(() -> texts.push(reading(pair), 0, updates)))
                        .isInstanceOf(UnfitChange.class));
        assertThatThrownBy(() -> new TextUpdate("a b", 1, "[]")).isInstanceOf(UnfitChange.class);
        assertThat(pair.mira(() -> texts.push(reading(pair), 0, tooMany.subList(0, 200)))
                        .version())
                .isEqualTo(200);
    }

    @Test
    void nobody_types_under_the_id_of_somebody_elses_editor() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"Moves\"]]", 1);
        var forged = List.of(new TextUpdate("tomas", 2, "[[5]]"));

        assertThatThrownBy(() -> pair.mira(() -> texts.push(reading, 1, forged)))
                .isInstanceOf(UnfitChange.class);
    }
}

package dev.alongside.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "Stakeholder Influence,stakeholder-influence",
        "Agility / Innovation,agility-innovation",
        "  Größe & Œuvre — ÉTÉ ,grosse-uvre-ete",
        "T4,t4",
        "Лидерство,attribute",
        "🙂,attribute"
    })
    void a_key_is_the_slug_of_the_title(String title, String key) {
        assertThat(new Keys().next(title, "attribute")).isEqualTo(key);
    }

    @Test
    void the_second_of_one_name_gets_a_2() {
        var keys = new Keys();

        assertThat(keys.next("Impact", "")).isEqualTo("impact");
        assertThat(keys.next("IMPACT!", "")).isEqualTo("impact-2");
        assertThat(keys.next("Impact", "")).isEqualTo("impact-3");
        assertThat(keys.next("Impact 2", "")).isEqualTo("impact-2-2");
    }

    @Test
    void any_titles_give_different_keys_that_are_allowed_and_the_same_each_time() {
        var random = new Random(25);
        var keys = new Keys();
        var again = new Keys();
        var seen = new HashSet<String>();
        for (int round = 0; round < 5_000; round++) {
            var title = random.ints(random.nextInt(0, 130), 0, 0x500)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            var key = keys.next(title, "level");

            assertThat(Keys.required(key)).isEqualTo(again.next(title, "level"));
            assertThat(seen.add(key)).as(key).isTrue();
        }
    }
}

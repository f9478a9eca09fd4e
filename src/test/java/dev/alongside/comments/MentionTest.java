package dev.alongside.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

    @ParameterizedTest
    @ValueSource(strings = {"@Mira?", "What do you say, @mira", "(@Mira's view)", "line\n@Mira"})
    void a_name_after_an_at_sign_calls_its_person(String words) {
        assertThat(Mention.isIn(words, "Mira")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira", "@Miranda", "ask@mira.example", "@ Mira", "@Tomas", ""})
    void everything_else_calls_nobody(String words) {
        assertThat(Mention.isIn(words, "Mira")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "J.R.", "Łucja"})
    void a_name_of_any_letters_is_a_name(String name) {
        assertThat(Mention.isIn("What now, @" + name + "?", name)).isTrue();
    }
}

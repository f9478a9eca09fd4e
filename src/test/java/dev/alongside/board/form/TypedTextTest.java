package dev.alongside.board.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    private record Note(int version, String words) {}

    private final TypedText<Note> text = new TypedText<>(Note::words);

    @Test
    void nothing_is_changed_before_somebody_types() {
        startFrom(new Note(1, "first"));

        assertThat(text.isChanged("first")).isFalse();
        assertThat(text.isChanged("second")).isTrue();
    }

    @Test
    void a_newer_version_with_the_same_words_is_saved_against() {
        startFrom(new Note(1, "first"));

        text.read(Optional.of(new Note(2, "first")), "half ty");

        assertThat(text.base()).contains(new Note(2, "first"));
        assertThat(text.isChanged("half ty")).isTrue();
    }

    @Test
    void other_words_leave_the_version_that_was_seen() {
        startFrom(new Note(1, "first"));

        text.read(Optional.of(new Note(2, "elsewhere")), "half ty");

        assertThat(text.base()).contains(new Note(1, "first"));
        assertThat(text.newest()).contains(new Note(2, "elsewhere"));
    }

    @Test
    void what_was_just_saved_is_not_changed_any_more() {
        startFrom(new Note(1, "first"));

        text.read(Optional.of(new Note(2, "mine")), "mine");

        assertThat(text.isChanged("mine")).isFalse();
    }

    @Test
    void what_is_gone_leaves_what_was_typed() {
        startFrom(new Note(1, "first"));

        text.read(Optional.empty(), "half ty");

        assertThat(text.isChanged("half ty")).isTrue();
        assertThat(text.newest()).isEmpty();
    }

    private void startFrom(Note note) {
        text.read(Optional.of(note), "");
        text.startFromNewest();
    }
}

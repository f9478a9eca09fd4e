package dev.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.bench.EditorText.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EditorTextTest {

    private final List<Update> accepted = new ArrayList<>();
    private final Set<String> received = new HashSet<>();
    private final EditorText tomas = new EditorText("tomas", received::add);
    private final EditorText mira = new EditorText("mira", received::add);

    @Test
    void a_change_set_is_written_as_codemirror_does_and_read_again() {
        var json = new JsonMapper();
        var written = json.writeValueAsString(new Insertion(3, "words ").changes(10));

        assertThat(written).isEqualTo("[3,[0,\"words \"],7]");
        assertThat(Insertion.parse(json.readTree(written))).isEqualTo(new Insertion(3, "words "));
        assertThat(new Insertion(0, "a").changes(0)).isEqualTo(List.of(List.of(0, "a")));
    }

    @Test
    void what_was_typed_at_one_place_at_once_is_in_the_order_of_the_server() {
        tomas.type(new Insertion(0, "his "));
        mira.type(new Insertion(0, "her "));
        exchange(tomas);
        exchange(mira);
        exchange(mira);
        exchange(tomas);

        assertThat(tomas.view()).isEqualTo("his her ").isEqualTo(mira.view());
        assertThat(received).containsExactlyInAnyOrder("his ", "her ");
    }

    @Test
    void updates_that_came_already_change_nothing_and_those_behind_a_gap_wait() {
        tomas.type(new Insertion(0, "a "));
        tomas.type(new Insertion(2, "b "));
        exchange(tomas);

        mira.apply(1, accepted.subList(1, 2));
        assertThat(mira.view()).isEmpty();

        mira.apply(0, accepted);
        mira.apply(1, accepted.subList(1, 2));
        assertThat(mira.view()).isEqualTo("a b ");
        assertThat(mira.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void editors_that_type_and_exchange_at_random_come_to_one_text(long seed) {
        var random = new Random(seed);
        for (int number = 0; number < 200; number++) {
            var editor = random.nextBoolean() ? tomas : mira;
            editor.type(new Insertion(random.nextInt(editor.view().length() + 1), Integer.toString(number)));
            if (random.nextInt(3) == 0) exchange(random.nextBoolean() ? tomas : mira);
        }
        for (var editor : List.of(tomas, mira, tomas, mira, tomas, mira)) exchange(editor);

        assertThat(tomas.isConfirmed()).isTrue();
        assertThat(mira.isConfirmed()).isTrue();
        assertThat(tomas.view()).isEqualTo(mira.view()).hasSize(10 + 2 * 90 + 3 * 100);
    }

    /** Pushes, and is answered as the server answers. */
    private void exchange(EditorText editor) {
        var batch = editor.batch();
        if (batch.isPresent() && batch.get().base() == accepted.size()) {
            accepted.addAll(batch.get().updates());
            editor.confirm(batch.get().base(), batch.get());
        } else {
            editor.apply(editor.version(), accepted.subList((int) editor.version(), accepted.size()));
        }
    }
}

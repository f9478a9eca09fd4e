package dev.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String FIRST = Token.of(1, 1, 1);
    private static final String SECOND = Token.of(1, 2, 2);
    private static final List<TypedToken> TYPED = List.of(
            new TypedToken(FIRST, Optional.empty(), Optional.empty()),
            new TypedToken(SECOND, Optional.of(FIRST), Optional.empty()));

    @Test
    void every_token_once_and_in_its_place_is_clean() {
        assertThat(on(FIRST + " " + SECOND + " ")).isEqualTo(new Verdict(2, 0, 0, 0, 0, 0, 0));
        assertThat(on(FIRST + " " + SECOND + " ").isClean()).isTrue();
    }

    @Test
    void a_missing_one_is_lost() {
        assertThat(on(FIRST + " ").lost()).isEqualTo(1);
    }

    @Test
    void one_that_is_there_twice_is_doubled() {
        assertThat(on(FIRST + " " + SECOND + " " + FIRST + " ").doubled()).isEqualTo(1);
    }

    @Test
    void one_on_the_wrong_side_of_its_neighbour_is_misplaced() {
        assertThat(on(SECOND + " " + FIRST + " ").misplaced()).isEqualTo(1);
    }

    @Test
    void a_broken_one_is_lost_and_leaves_pieces_that_are_misplaced() {
        assertThat(on("«b1c" + SECOND + " 1n1» ").isClean()).isFalse();
    }

    private static Verdict on(String text) {
        return Verdict.of(TYPED, text);
    }
}

package dev.alongside.board.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of lists whose first 5 are in sight; the numbers are what stands there. */
class SightTest {

    private static final int MOST = 5;

    private final List<Integer> seen = numbers(0, 5);
    private final List<Integer> folded = numbers(5, 20);

    @Test
    void the_first_are_in_sight() {
        assertThat(look(seen, folded, numbers(0, 20), List.of())).isEqualTo(new Sight(5, false));
    }

    @Test
    void one_more_above_them_pushes_none_out() {
        assertThat(look(seen, folded, with(100, 0, numbers(0, 20)), List.of())).isEqualTo(new Sight(6, false));
    }

    @Test
    void the_page_grows_to_twice_as_many_and_then_the_last_one_folds_away() {
        var ten = numbers(0, 10);

        assertThat(look(ten, numbers(10, 20), with(100, 0, numbers(0, 20)), List.of()))
                .isEqualTo(new Sight(10, false));
    }

    @Test
    void one_that_comes_among_the_folded_unfolds_them() {
        assertThat(look(seen, folded, with(100, 12, numbers(0, 20)), List.of())).isEqualTo(new Sight(5, true));
        assertThat(look(seen, folded, numbers(0, 20), List.of(100))).isEqualTo(new Sight(5, true));
    }

    @Test
    void one_that_moves_from_sight_to_far_below_or_to_the_old_ones_unfolds_them() {
        var far = with(0, 15, numbers(1, 20));

        assertThat(look(seen, folded, far, List.of())).isEqualTo(new Sight(5, true));
        assertThat(look(seen, folded, numbers(1, 20), List.of(0))).isEqualTo(new Sight(5, true));
        assertThat(look(numbers(0, 10), numbers(10, 20), with(9, 10, with(10, 9, numbers(0, 9, 11, 20))), List.of()))
                .isEqualTo(new Sight(10, true));
    }

    @Test
    void a_whole_list_that_is_brought_in_unfolds_nothing() {
        var all = Stream.concat(numbers(100, 140).stream(), numbers(0, 20).stream())
                .toList();

        assertThat(look(seen, folded, all, List.of())).isEqualTo(new Sight(5, false));
    }

    private static Sight look(
            Collection<Integer> seen, Collection<Integer> folded, List<Integer> now, List<Integer> old) {
        return Sight.of(MOST, now, old, seen::contains, folded::contains);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<Integer> numbers(int from, int to, int again, int end) {
        return Stream.concat(numbers(from, to).stream(), numbers(again, end).stream())
                .toList();
    }

    private static List<Integer> with(int number, int at, List<Integer> others) {
        return Stream.of(others.subList(0, at), List.of(number), others.subList(at, others.size()))
                .flatMap(List::stream)
                .toList();
    }
}

package dev.alongside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void words_that_stay_are_kept_and_the_others_are_removed_or_added() {
        assertThat(between("One order path in 9 markets", "One order path in all 8 markets"))
                .isEqualTo("One order path in -9- +all 8+ markets");
        assertThat(between("One order path", "One order path in 9 markets")).isEqualTo("One order path +in 9 markets+");
        assertThat(between("One order path", "A path")).isEqualTo("-One order- +A+ path");
    }

    @Test
    void what_begins_is_added_and_what_ends_is_removed() {
        assertThat(between("", "Gap: not yet")).isEqualTo("+Gap: not yet+");
        assertThat(between("Gap: not yet", " ")).isEqualTo("-Gap: not yet-");
        assertThat(between("", "")).isEmpty();
    }

    @Test
    void the_same_text_stays_whole_however_long_it_is() {
        assertThat(between(words(40), words(40))).isEqualTo(words(40));
    }

    @Test
    void the_middle_of_what_stays_is_left_out() {
        assertThat(between("old " + words(40) + " end", "new " + words(40) + " done"))
                .isEqualTo("-old- +new+ w0 w1 w2 w3 w4 w5 w6 w7 … w32 w33 w34 w35 w36 w37 w38 w39 -end- +done+");
        assertThat(between(words(40) + " end", words(40) + " done"))
                .isEqualTo("… w32 w33 w34 w35 w36 w37 w38 w39 -end- +done+");
    }

    @Test
    void the_whole_keeps_all_that_stays() {
        assertThat(said(WordDifference.whole("old " + words(40), "new " + words(40))))
                .isEqualTo("-old- +new+ " + words(40));
    }

    @Test
    void a_rewording_keeps_most_of_the_shorter_text() {
        assertThat(isRewording("Runs a program across one organisation", "Runs a program across the company"))
                .isTrue();
        assertThat(isRewording("Runs a project", "Runs a project of several teams from start to end"))
                .isTrue();
        assertThat(isRewording("Knows what the project is for.", "Delivers what the project promised."))
                .isTrue();
        assertThat(isRewording("Improves one practice of the group", "Raises the bar for the organisation"))
                .isFalse();
        assertThat(isRewording("Moves one number.", "Moves numbers of two organisations."))
                .isFalse();
        assertThat(isRewording("The same in both", "The same in both")).isFalse();
        assertThat(isRewording("", "Moves numbers of two organisations.")).isFalse();
    }

    @Test
    void lines_stay_lines() {
        assertThat(between("one\ntwo three", "one\ntwo four")).isEqualTo("one\ntwo -three- +four+");
    }

    @Test
    void texts_too_long_to_compare_are_replaced() {
        var before = String.join(" ", Collections.nCopies(600, "before"));
        var after = String.join(" ", Collections.nCopies(600, "after"));

        assertThat(between("x " + before + " y", "x " + after + " y"))
                .isEqualTo("x -%s- +%s+ y".formatted(before, after));
    }

    @Test
    void a_value_is_replaced_as_a_whole() {
        assertThat(said(WordDifference.replaced("3 November", "5 November"))).isEqualTo("-3 November- +5 November+");
    }

    private static boolean isRewording(String before, String after) {
        return WordDifference.whole(before, after).isRewording();
    }

    private static String between(String before, String after) {
        return said(WordDifference.between(before, after));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(each -> "w" + each).collect(Collectors.joining(" "));
    }

    private static String said(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "-" + piece.text() + "-";
                    case ADDED -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining(" "));
    }
}

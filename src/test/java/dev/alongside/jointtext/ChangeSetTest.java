package dev.alongside.jointtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetTest {

    private static final String GRINNING = "\uD83D\uDE00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abcdef | [6]             | ''
            abcdef | 6               | abcdef
            abcdef | 3,[0,"-"],3     | abc-def
            abcdef | [2],4           | cdef
            abcdef | 1,[4,"x"],1     | axf
            abcdef | [6,"Über","ü"]  | Über¶ü
            abcdef | 6,[0,"",""]     | abcdef¶
            abcdef | 6,[0,"","",""]  | abcdef¶¶
            ''     | [0,"a","","b"]  | a¶¶b
            ''     | ''              | ''
            a😀b   | 1,[2,"😁"],1    | a😁b
            """)
    void a_change_makes_the_next_text(String before, String sections, String after) {
        var change = ChangeSet.parse("[" + sections + "]");

        assertThat(change.applyTo(before)).isEqualTo(after.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "5",
                "{}",
                "\"x\"",
                "[",
                "[6]]",
                "[6] [6]",
                "[6,]",
                "[6.0]",
                "[6e0]",
                "[-6]",
                "[0,6]",
                "[null,6]",
                "[true]",
                "[\"abcdef\"]",
                "[[]]",
                "[[],6]",
                "[[0],6]",
                "[[0,\"\"],6]",
                "[[-1],7]",
                "[6,[0,1]]",
                "[6,[0,null]]",
                "[6,[0,[\"x\"]]]",
                "[[\"6\"]]",
                "[6,{}]",
                "[[6.0,\"x\"]]",
                "[99999999999999999999]",
                "[4294967302]",
                "[2147483647,2147483647,8]",
                "[[2147483647]]",
                "[6,[0,\"a\\nb\"]]",
                "[6,[0,\"a\\rb\"]]",
                "[6,[0,\"a\\u0000b\"]]",
                "[6,[0,\"\\ud83d\"]]",
                "[6,[0,\"\\ude00\"]]",
                "[6,[0,\"\\ude00\\ud83d\"]]",
                "[6,[0,\"\\ud83d\",\"\\ude00\"]]",
                "[6,[0,\"\\ud83d\\ud83d\\ude00\"]]",
                "[5]",
                "[7]",
                "[5,[2]]",
                "[[5]]",
                "[]",
                "[6,[1,\"x\"]]"
            })
    void what_no_editor_makes_or_does_not_fit_is_refused(String json) {
        assertThatThrownBy(() -> ChangeSet.parse(json).applyTo("abcdef"))
                .isInstanceOf(UnfitChange.class)
                .hasMessageNotContaining("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,[1],1]", "[2,[1,\"x\"],1]", "[1,[1,\"x\"],2]", "[2,2]", "[[2],2]", "[2,[0,\"x\"],2]"})
    void a_character_of_two_units_is_never_split(String json) {
        assertThatThrownBy(() -> ChangeSet.parse(json).applyTo("a" + GRINNING + "b"))
                .isInstanceOf(UnfitChange.class);
    }

    @Test
    void deep_nesting_is_refused_like_anything_else() {
        assertThatThrownBy(() -> ChangeSet.parse("[".repeat(100_000))).isInstanceOf(UnfitChange.class);
        assertThatThrownBy(() -> ChangeSet.parse("[6,[0," + "[".repeat(400) + "]".repeat(402)))
                .isInstanceOf(UnfitChange.class);
    }

    @Test
    void a_text_can_have_64_000_units_and_no_more() {
        var full = "x".repeat(64_000);

        assertThat(ChangeSet.parse("[[0,\"" + full + "\"]]").applyTo("")).isEqualTo(full);
        assertThatThrownBy(() -> ChangeSet.parse("[64000,[0,\"x\"]]").applyTo(full))
                .isInstanceOf(TextIsTooLong.class)
                .hasMessage("A text can have 64,000 characters; this one would have more");
        assertThat(ChangeSet.parse("[63999,[1,\"y\"]]").applyTo(full)).endsWith("xy");
    }

    @RepeatedTest(500)
    void any_edit_gives_the_text_it_says_and_is_written_as_it_was_read(RepetitionInfo round) {
        var typist = new Typist(round.getCurrentRepetition());
        var before = typist.text();
        var edit = typist.edit(before);

        var change = ChangeSet.parse(edit.json());

        assertThat(change.applyTo(before)).as("seed of %s", round).isEqualTo(edit.after());
        assertThat(ChangeSet.parse(change.json())).isEqualTo(change);
        assertThat(change.json()).isEqualTo(edit.json());
    }

    @RepeatedTest(500)
    void a_spoilt_edit_is_refused_or_leaves_a_text_that_can_be_kept(RepetitionInfo round) {
        var typist = new Typist(round.getCurrentRepetition());
        var before = typist.text();
        var spoilt = typist.spoil(typist.edit(before).json());

        try {
            var after = ChangeSet.parse(spoilt).applyTo(before);
            assertThat(after).as("of %s", spoilt).doesNotContain("\r", "\0");
            assertThat(after.codePoints().filter(Typist::isHalf))
                    .as("of %s", spoilt)
                    .isEmpty();
        } catch (UnfitChange refused) {
            assertThat(refused.reason()).isNotBlank();
        }
    }
}

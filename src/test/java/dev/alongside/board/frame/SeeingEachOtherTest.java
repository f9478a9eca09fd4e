package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.Standings;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SeeingEachOtherTest extends TwoOnABoardTest {

    private final Standings standings;

    SeeingEachOtherTest(ApplicationContext application, Standings standings) {
        super(application);
        this.standings = standings;
    }

    @Test
    void going_into_a_standing_that_is_not_shown_is_going_nowhere() {
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");
        assertThat(tomas().name()).isEqualTo("Impact");

        isIn("attribute:impact");
        var around = tomas();
        isIn("standing:impact", "attribute:impact");
        assertThat(tomas()).isEqualTo(around);
        isIn("note:impact", "standing:impact", "attribute:impact");
        assertThat(tomas()).isEqualTo(around);

        isIn("wins:impact", "attribute:impact");
        assertThat(tomas().fields()).containsExactly("wins:impact", "attribute:impact");
    }

    @Test
    void from_row_to_row_of_the_table_nobody_is_seen_to_say_how_they_see_it() {
        as(pair.tomas());
        open(pair.plan(), "");
        isIn("standing:craft", "attribute:craft");
        assertThat(tomas().fields()).isEmpty();

        isIn("wins:scope", "attribute:scope");
        isIn("standing:impact", "attribute:impact");
        isIn("standing:influence", "attribute:influence");

        assertThat(tomas().fields()).containsExactly("wins:scope", "attribute:scope");
    }

    @Test
    void showing_the_view_tells_the_field_and_taking_it_back_hides_it() {
        as(pair.tomas());
        open(pair.plan(), "");
        isIn("standing:impact");

        _click(button("Show my view"));
        assertThat(tomas().name()).isEqualTo("Cross-reference");
        assertThat(tomas().fields()).containsExactly("standing:impact");

        _click(button("Take back"));
        assertThat(tomas().name()).isEqualTo("Cross-reference");
        assertThat(tomas().fields()).isEmpty();
    }

    @Test
    void a_shown_view_of_the_other_side_says_nothing_about_ones_own() {
        pair.mira(() -> {
            standings.show(pair.plan());
            return true;
        });
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");

        isIn("standing:impact", "attribute:impact");

        assertThat(tomas().fields()).isEmpty();
    }

    @Test
    void whoever_the_board_is_not_shared_with_any_more_is_gone_from_it_at_once() {
        isAt(GOALS, "Goals");
        as(pair.tomas());
        open(pair.plan(), "");
        assertThat(where()).startsWith("Mira is in Goals");

        BoardTest.menu("Stop sharing…");
        _click(_get(_get(Dialog.class), Button.class, each -> each.withText("Stop sharing")));

        assertThat(_find(WhereLine.class, each -> each.withPredicate(line -> line.isVisible())))
                .isEmpty();
        assertThat(_find(Avatar.class, each -> each.withPredicate(avatar -> "Mira Okafor".equals(avatar.getName()))))
                .isEmpty();
    }

    @Test
    void a_board_learns_nothing_of_the_one_that_was_looked_at_before() {
        var noor = given.tpm("Noor Haddad");
        var hers = givenPlans.shared(noor, pair.mira());
        as(pair.mira());
        open(pair.plan(), GOALS.substring(1));
        isIn("goal:" + UUID.randomUUID());

        open(hers, "");

        assertThat(place(hers, pair.mira()).fields()).isEmpty();
        assertThat(place(hers, pair.mira()).address()).contains(hers.value().toString());
    }

    @Test
    void what_no_field_can_be_called_is_not_carried_to_anybody() {
        as(pair.tomas());
        open(pair.plan(), "");

        isIn("<b>:x", "win:" + "a".repeat(200), "WIN:x", "win", "a\"]:x", "goals:impact", "attribute:impact");

        assertThat(tomas().fields()).containsExactly("goals:impact");
    }
}

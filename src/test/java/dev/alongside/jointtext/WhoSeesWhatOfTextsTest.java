package dev.alongside.jointtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Pair;
import dev.alongside.history.History;
import dev.alongside.support.NotFound;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A text is known to the two it belongs to, and its changes to those who were there. */
class WhoSeesWhatOfTextsTest extends TypingTest {

    WhoSeesWhatOfTextsTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void a_partner_gets_no_change_from_before_the_plan_was_shared() {
        var pair = Pair.apart(application);
        var reading = reading(pair);
        tomas(pair, reading, 0, "[[0,\"My manager is slow\"]]", 1);
        tomas(pair, reading, 1, "[[18,\"Moves\"]]", 2);
        pair.share();
        tomas(pair, reading, 2, "[5,[0,\"!\"]]", 3);

        for (long base = -1; base < 2; base++) {
            long from = base;
            var answer = pair.mira(() -> texts.pull(reading, from));
            assertThat(answer.snapshot()).isEqualTo("Moves!");
            assertThat(answer.updates()).isEmpty();
            assertThat(mira(pair, reading, Math.max(0, from), "[[0,\"x\"]]", 1)).isEqualTo(answer);
        }
        assertThat(pair.mira(() -> texts.pull(reading, 2)).updates()).hasSize(1);
        assertThat(pair.tomas(() -> texts.pull(reading, 0)).updates()).hasSize(3);
    }

    @Test
    void the_next_partner_gets_no_change_of_the_earlier_partnership() {
        var pair = Pair.together(application);
        var reading = reading(pair);
        mira(pair, reading, 0, "[[0,\"Mira's\"]]", 1);
        pair.tomas(() -> unshare(pair));
        var withBen = pair.sharedWithSomebodyElse();

        assertThat(withBen.mira(() -> texts.pull(reading, 0)).updates()).isEmpty();
        assertThat(withBen.mira(() -> texts.pull(reading, 0)).snapshot()).isEqualTo("Mira's");
        assertThatThrownBy(() -> pair.mira(() -> texts.pull(reading, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mira(pair, reading, 1, "[6]", 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_intention_is_typed_by_its_owner_and_read_by_the_partner() {
        var pair = Pair.together(application);
        var intention = new TextPlace("INTENTION", pair.plan().value(), "");
        tomas(pair, intention, 0, "[[0,\"I want to grow\"]]", 1);

        assertThatThrownBy(() -> mira(pair, intention, 1, "[14,[0,\"!\"]]", 1)).isInstanceOf(TextIsReadOnly.class);
        assertThat(pair.mira(() -> texts.pull(intention, 0)).updates()).hasSize(1);
        assertThat(text(pair, intention)).isEqualTo("I want to grow");
    }

    @Test
    void a_win_has_one_narrative_for_as_long_as_it_is_on_the_board() {
        var pair = Pair.together(application);
        var win = pair.win("Cut over billing");
        var id = win.id().value().toString();
        var narrative = new TextPlace("NARRATIVE", pair.plan().value(), id);
        mira(pair, narrative, 0, "[[0,\"Five teams\"]]", 1);

        assertThat(text(pair, narrative)).isEqualTo("Five teams");
        var sameInCapitals = new TextPlace("NARRATIVE", pair.plan().value(), id.toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> text(pair, sameInCapitals)).isInstanceOf(NotFound.class);
        var ofAnotherPlan =
                new TextPlace("NARRATIVE", Pair.apart(application).plan().value(), id);
        assertThatThrownBy(() -> text(pair, ofAnotherPlan)).isInstanceOf(NotFound.class);
        pair.tomas(() -> application.getBean(History.class).remove(win));
        assertThatThrownBy(() -> text(pair, narrative)).isInstanceOf(NotFound.class);
    }
}

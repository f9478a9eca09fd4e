package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.live.Place;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class GoingToTheOtherTest extends TwoOnABoardTest {

    GoingToTheOtherTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void the_head_says_where_mira_is_and_leads_there() {
        isAt(GOALS, "Goals");
        as(pair.tomas());
        open(pair.plan(), "history");
        assertThat(where()).startsWith("Mira is in Goals");

        _click(button("Go there"));

        assertThat(tomas().address()).isEqualTo(address(GOALS));
        assertThat(button("Follow").isVisible()).isTrue();
        assertThat(_find(Button.class, each -> each.withText("Go there"))).isEmpty();
    }

    @Test
    void of_who_is_hidden_the_head_says_that_they_are_on_the_board_and_leads_nowhere() {
        presence.move(mira, Place.UNTOLD);
        as(pair.tomas());
        open(pair.plan(), "history");

        assertThat(where()).startsWith("Mira is on the board");
        assertThat(_find(Button.class, each -> each.withText("Go there"))).isEmpty();
    }

    @Test
    void an_open_dialog_is_not_left_to_go_somewhere() {
        pair.win("Second event bus stopped");
        isAt(GOALS, "Goals");
        as(pair.tomas());
        open(pair.plan(), "history");
        _click(buttonFor("Edit “Second event bus stopped”"));

        fire("go-there");

        assertThat(tomas().address()).isEqualTo(address("/history"));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void whoever_is_followed_sees_it_and_cannot_follow_back() {
        presence.follow(presence.enter(pair.plan(), pair.tomas()), pair.mira());
        as(pair.mira());
        open(pair.plan(), "");

        assertThat(where()).startsWith("Tomas follows you");
        assertThat(_find(Button.class, each -> each.withText("Follow"))).isEmpty();
    }

    @Test
    void going_somewhere_oneself_ends_following() {
        isAt("", "Cross-reference");
        as(pair.tomas());
        open(pair.plan(), "");
        _click(button("Follow"));
        assertThat(here(pair.plan(), pair.tomas()).follows()).containsExactly(pair.mira());

        open(pair.plan(), "history");

        assertThat(here(pair.plan(), pair.tomas()).follows()).isEmpty();
        assertThat(_find(FollowBar.class, each -> each.withPredicate(bar -> bar.isVisible())))
                .isEmpty();
    }

    @Test
    void following_waits_for_mira_who_loads_her_page_anew_but_not_for_ever() {
        isAt("", "Cross-reference");
        as(pair.tomas());
        open(pair.plan(), "");
        _click(button("Follow"));

        presence.leave(mira);
        await().pollInSameThread().until(() -> _find(WhereLine.class).isEmpty());
        var back = presence.enter(pair.plan(), pair.mira());
        await().pollInSameThread().until(() -> !_find(WhereLine.class).isEmpty());
        fire("follow-waited");
        assertThat(follows()).isTrue();

        presence.leave(back);
        await().pollInSameThread().until(() -> _find(WhereLine.class).isEmpty());
        assertThat(follows()).isTrue();
        fire("follow-waited");
        assertThat(follows()).isFalse();
        assertThat(here(pair.plan(), pair.tomas()).follows()).isEmpty();
    }

    private static boolean follows() {
        return !_find(FollowBar.class, each -> each.withPredicate(bar -> bar.isVisible()))
                .isEmpty();
    }
}

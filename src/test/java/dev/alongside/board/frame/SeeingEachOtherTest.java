package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.Standings;
import dev.alongside.live.Place;
import dev.alongside.live.Presence;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

class SeeingEachOtherTest extends BoardTest {

    private static final String GOALS = "/goals";

    private final Presence presence;
    private final Standings standings;
    private final Sharing sharing;
    private final Pair pair;
    private final Presence.Stay mira;

    SeeingEachOtherTest(ApplicationContext application, Presence presence, Standings standings, Sharing sharing) {
        super(application);
        this.presence = presence;
        this.standings = standings;
        this.sharing = sharing;
        this.pair = Pair.together(application);
        this.mira = presence.enter(pair.plan(), pair.mira());
    }

    @AfterEach
    void miraGoes() {
        presence.leave(mira);
    }

    @Test
    void a_standing_that_is_not_shown_says_only_that_somebody_is_on_the_board() {
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");
        assertThat(tomas().name()).isEqualTo("Impact");

        isIn("standing:impact", "attribute:impact");
        assertThat(tomas()).isEqualTo(Place.UNTOLD);
        isIn("note:impact", "standing:impact", "attribute:impact");
        assertThat(tomas()).isEqualTo(Place.UNTOLD);

        isIn("wins:impact", "attribute:impact");
        assertThat(tomas().fields()).containsExactly("wins:impact", "attribute:impact");
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
        assertThat(tomas()).isEqualTo(Place.UNTOLD);
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

        assertThat(tomas()).isEqualTo(Place.UNTOLD);
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
    void whoever_the_board_is_not_shared_with_any_more_is_gone_from_it_at_once() {
        isAt(GOALS, "Goals");
        as(pair.tomas());
        open(pair.plan(), "");
        assertThat(where()).startsWith("Mira is in Goals");

        _click(button("Stop sharing"));
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

    private void isAt(String tab, String name) {
        presence.move(mira, new Place(address(tab), name, List.of(), false));
    }

    private String address(String tab) {
        return "board/" + pair.plan().value() + tab;
    }

    private static String where() {
        return _get(WhereLine.class).getElement().getTextRecursively();
    }

    private Place tomas() {
        return place(pair.plan(), pair.tomas());
    }

    private Place place(PlanId plan, PersonId person) {
        return here(plan, person).place();
    }

    private Presence.Here here(PlanId plan, PersonId person) {
        return Objects.requireNonNull(presence.whereabouts(plan).get(person));
    }

    private static void isIn(String... fields) {
        var nodes = JsonNodeFactory.instance;
        var keys = nodes.arrayNode();
        List.of(fields).forEach(keys::add);
        var detail = nodes.objectNode().put("event.detail.typing", false);
        detail.set("event.detail.fields", keys);
        BasicUtilsKt._fireDomEvent(_get(Attention.class), "own-place", detail);
    }

    private static void fire(String event) {
        BasicUtilsKt._fireDomEvent(_get(Attention.class), event, JsonNodeFactory.instance.objectNode());
    }
}

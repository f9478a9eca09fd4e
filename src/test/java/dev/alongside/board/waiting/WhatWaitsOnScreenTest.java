package dev.alongside.board.waiting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.popover.Popover;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Interpretations;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** What waits is said on the board and in the list of people, and leads to where one answers. */
class WhatWaitsOnScreenTest extends BoardTest {

    private final Interpretations interpretations;
    private final TextDocuments texts;
    private final Pair pair;

    WhatWaitsOnScreenTest(ApplicationContext application, Interpretations interpretations, TextDocuments texts) {
        super(application);
        this.interpretations = interpretations;
        this.texts = texts;
        this.pair = Pair.together(application);
    }

    @Test
    void the_board_leads_to_each_and_says_nothing_when_nothing_waits() {
        as(pair.mira());
        open(pair.plan(), "goals");
        _assertNone(
                Button.class,
                each -> each.withPredicate(button -> button.getText().startsWith("Waits for you")));
        var goal = pair.goal("One order path");
        tomasOffers();

        open(pair.plan(), "");

        _click(_get(Button.class, each -> each.withText("Waits for you: 1 reading, 1 goal")));
        var list = _get(Popover.class);
        var board = "board/" + pair.plan().value();
        assertThat(_find(list, Anchor.class))
                .extracting(Anchor::getHref, Anchor::getText)
                .containsExactlyInAnyOrder(
                        tuple(
                                board + "/attribute/influence?open=reading:influence",
                                "Confirm the reading of Influence"),
                        tuple(board + "/goals?open=goal:" + goal.id().value(), "Agree to the goal “One order path”"));
    }

    @Test
    void the_list_closes_when_one_of_its_links_is_followed() {
        tomasOffers();
        as(pair.mira());
        open(pair.plan(), "");
        var list = _get(Popover.class);
        list.setOpened(true);
        var link = _get(list, Anchor.class, each -> each.withText("Confirm the reading of Influence"));

        BasicUtilsKt._fireDomEvent(link, "click", JsonNodeFactory.instance.objectNode());
        UI.getCurrent().navigate("board/" + pair.plan().value() + "/attribute/influence");

        assertThat(list.isAttached()).isTrue();
        assertThat(list.isOpened()).isFalse();
        assertThat(_get(Button.class, each -> each.withText("Waits for you: 1 reading"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void the_list_of_people_says_it_for_each_plan() {
        pair.goal("One order path");
        pair.goal("One rule");
        var noor = given.tpm("Noor Haddad");
        givenPlans.shared(noor, pair.mira());
        var kofi = given.tpm("Kofi Mensah");
        given.line(kofi, pair.mira());
        givenPlans.goal(kofi, givenPlans.plan(kofi), "A secret");

        as(pair.mira());
        UI.getCurrent().navigate("people");

        assertThat(row("Tomas Rivera")).contains("2 goals to agree to").doesNotContain("Nothing waits");
        assertThat(row("Noor Haddad")).contains("Nothing waits for you");
        assertThat(row("Kofi Mensah")).contains("No shared plan.").doesNotContain("goal");
    }

    static String row(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Interpretation tomasOffers() {
        var place = new TextPlace("READING", pair.plan().value(), "influence");
        pair.tomas(() -> texts.push(place, 0, List.of(new TextUpdate("tomas", 1, "[[0,\"Two organisations\"]]"))));
        return pair.tomas(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), 1));
    }
}

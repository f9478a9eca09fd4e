package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Where there is nothing, a screen says what will be there and how to go on. */
class NothingYetTest extends BoardTest {

    private final Standings standings;
    private final Pair pair;

    NothingYetTest(ApplicationContext application, Standings standings) {
        super(application);
        this.standings = standings;
        this.pair = Pair.apart(application);
    }

    @Test
    void the_history_offers_a_list_a_program_and_the_example() {
        as(pair.tomas());
        open(pair.plan(), "history");

        assertThat(text()).contains("Your first win appears here. A line is enough");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Paste a list", "Add a program");
        assertThat(links()).contains("example");
        pair.win("Second event bus stopped");
        open(pair.plan(), "goals");
        open(pair.plan(), "history");
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Paste a list");
    }

    @Test
    void the_goals_offer_to_write_the_first_and_say_when_one_is_agreed() {
        as(pair.tomas());
        open(pair.plan(), "goals");

        assertThat(text())
                .contains("One goal is enough to begin", "Once you share the board, Mira can agree to a goal");
        _click(button("Write a goal"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Propose a goal");
    }

    @Test
    void mira_reads_how_a_goal_becomes_agreed_and_can_propose_one() {
        pair.share();
        as(pair.mira());
        open(pair.plan(), "goals");

        assertThat(text()).contains("You can propose one yourself.", "when you agree to its words");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Write a goal");
    }

    @Test
    void a_filter_without_a_match_leads_back_to_all() {
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, ""));
        as(pair.tomas());
        UI.getCurrent().navigate("board/" + pair.plan().value(), QueryParameters.of("show", "unclear"));
        assertThat(text()).contains("No attribute is like that now.");

        _click(button("Show all attributes"));

        assertThat(text()).doesNotContain("No attribute is like that now.");
    }

    @Test
    void a_manager_of_nobody_can_see_how_a_board_looks() {
        as(given.manager("Ben Castellan"));
        UI.getCurrent().navigate("people");

        assertThat(text()).contains("Nobody is entered as reporting to you today");
        assertThat(links()).contains("example");
    }

    @Test
    void the_way_to_a_first_board_says_what_comes_next_and_shows_an_example() {
        givenPlans.edition();
        as(given.tpm("Noor Haddad"));
        UI.getCurrent().navigate("board");

        assertThat(text()).contains("Your board opens then");
        assertThat(links()).contains("example");
    }

    private static String text() {
        return visibleText(_get(Main.class));
    }

    private static String visibleText(Component part) {
        if (part instanceof Text text) return text.getText();
        if (!part.isVisible() || part instanceof Html) return "";
        var own = part.getChildren().findAny().isEmpty() ? part.getElement().getTextRecursively() : "";
        return part.getChildren().map(NothingYetTest::visibleText).reduce(own, (all, each) -> all + "\n" + each);
    }

    private static List<String> links() {
        return _find(_get(Main.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}

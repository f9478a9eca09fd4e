package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas opens a board with nothing on it; six cards say what makes one, until he hides them or has it all. */
class FirstRunTest extends KaribuTest {

    private final Standings standings;
    private final TextDocuments texts;
    private final Plans plans;
    private final Pair pair;

    FirstRunTest(ApplicationContext application, Standings standings, TextDocuments texts, Plans plans) {
        super(application);
        this.standings = standings;
        this.texts = texts;
        this.plans = plans;
        this.pair = Pair.apart(application);
    }

    @Test
    void six_cards_say_what_makes_a_board_and_the_matrix_is_there_already() {
        open(pair.tomas());

        assertThat(cards()).hasSize(6);
        assertThat(there()).containsExactly("Career matrix");
        assertThat(words())
                .contains("Start wherever it is easiest", "Mira sees nothing until you share it.")
                .contains("It is the first thing Mira reads", "Look at the three attributes");
    }

    @Test
    void a_card_gets_its_tick_when_something_is_there_and_stays() {
        pair.win("Second event bus stopped");
        pair.goal("One order path");
        open(pair.tomas());
        assertThat(there()).containsExactly("Career matrix", "History", "Goals");

        AttributeRowOnScreen.of("Impact").say("UNCLEAR");

        assertThat(there()).containsExactly("Career matrix", "History", "Goals", "Cross-reference");
    }

    @Test
    void they_are_gone_once_all_six_have_something() {
        pair.win("Second event bus stopped");
        pair.goal("One order path");
        pair.share();
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, ""));
        open(pair.tomas());
        assertThat(there()).hasSize(5).contains("Get clear together").doesNotContain("Your why");

        writeWhy();

        open(pair.tomas());
        assertThat(_find(FirstSteps.class)).isEmpty();
    }

    @Test
    void hidden_they_stay_hidden_until_he_asks_for_them() {
        open(pair.tomas());
        press("Hide these cards");
        assertThat(_find(FirstSteps.class)).isEmpty();

        open(pair.tomas());
        assertThat(_find(FirstSteps.class)).isEmpty();

        ContextMenuKt._clickItemWithCaption(
                _find(MenuBar.class).stream()
                        .filter(bar -> bar.getElement().getAttribute("aria-label") != null)
                        .findFirst()
                        .orElseThrow(),
                "Show the first steps");
        assertThat(cards()).hasSize(6);
    }

    @Test
    void what_one_hides_is_there_for_another() {
        open(pair.tomas());
        press("Hide these cards");

        var other = Pair.apart(pair.application());
        open(other.tomas(), other.plan());

        assertThat(cards()).hasSize(6);
    }

    @Test
    void mira_sees_none_of_them() {
        pair.share();

        open(pair.mira());

        assertThat(_find(FirstSteps.class)).isEmpty();
    }

    @Test
    void an_owner_without_a_manager_reads_that_the_rest_can_begin() {
        given.endLines(pair.tomas());

        open(pair.tomas());

        assertThat(words())
                .contains("Nobody else sees any of it until you share it.", "the first thing your manager reads")
                .contains("Nobody is entered as your manager yet")
                .doesNotContain("Mira");
    }

    @Test
    void each_card_leads_to_where_it_is_done() {
        open(pair.tomas());
        press("Write my why");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Why I want this");

        open(pair.tomas());
        press("Paste a list");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Import wins");

        open(pair.tomas());
        press("Write a goal");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Propose a goal");
    }

    private void open(PersonId person) {
        open(person, pair.plan());
    }

    private void open(PersonId person, PlanId plan) {
        as(person);
        UI.getCurrent().navigate("board/" + plan.value());
    }

    private void writeWhy() {
        var intention = pair.tomas(() -> plans.view(pair.plan())).plan().intention();
        var update = new TextUpdate(UUID.randomUUID().toString(), 1, "[[0,\"To decide what we build\"]]");
        pair.tomas(() -> texts.push(intention, 0, List.of(update)));
    }

    private static List<FirstStep> cards() {
        return _find(FirstStep.class);
    }

    /** The titles of the cards with a tick. */
    private static List<String> there() {
        return cards().stream()
                .map(card -> card.getElement().getTextRecursively())
                .filter(text -> text.startsWith("There already: "))
                .map(text -> text.substring("There already: ".length()))
                .map(
                        text -> List.of(
                                        "Career matrix",
                                        "History",
                                        "Goals",
                                        "Cross-reference",
                                        "Your why",
                                        "Get clear together")
                                .stream()
                                .filter(text::startsWith)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private static String words() {
        return _get(FirstSteps.class).getElement().getTextRecursively();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}

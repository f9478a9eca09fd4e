package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class CrossReferenceTest extends KaribuTest {

    private final Standings standings;
    private final Links links;
    private final CrossReference crossReference;
    private final Pair pair;

    CrossReferenceTest(
            ApplicationContext application, Standings standings, Links links, CrossReference crossReference) {
        super(application);
        this.standings = standings;
        this.links = links;
        this.crossReference = crossReference;
        this.pair = Pair.together(application);
    }

    @Test
    void every_attribute_stands_there_with_all_that_the_target_level_expects() {
        open(pair.tomas());

        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .startsWith("What Staff TPM expects", "Evidence from History", "Goals ahead", " Tomas (you)", " Mira");
        assertThat(_find(AttributeCell.class))
                .extracting(OnScreen::words)
                .anyMatch(text -> text.contains("Moves numbers of two organisations."))
                .anyMatch(text -> text.contains("The matrix says nothing here."));
    }

    @Test
    void tomas_says_how_he_sees_an_attribute() {
        open(pair.tomas());
        assertThat(row("Impact").ownStanding()).isEqualTo("Say how you see it");

        row("Impact").say("EXCEEDING");

        assertThat(row("Impact").ownStanding()).isEqualTo("Exceeding");
        assertThat(own(pair.tomas(), "impact")).map(Standing::kind).contains(StandingKind.EXCEEDING);
    }

    @Test
    void mira_sees_not_shown_yet_whether_there_is_a_standing_or_not() {
        says(pair.tomas(), "impact", StandingKind.GAP);

        open(pair.mira());

        assertThat(row("Impact").otherStanding()).isEqualTo("Not shown yet");
        assertThat(row("Craft").otherStanding()).isEqualTo("Not shown yet");
        assertThat(row("Impact").row().getClassNames())
                .isEqualTo(row("Craft").row().getClassNames());
    }

    @Test
    void show_my_view_shows_all_of_it_and_can_be_taken_back() {
        open(pair.tomas());
        row("Impact").say("GAP");

        press("Show my view");

        open(pair.mira());
        assertThat(row("Impact").otherStanding()).isEqualTo("Gap");
        assertThat(row("Craft").otherStanding()).isEqualTo("No view yet");
        assertThat(row("Impact").row().getClassNames()).contains("comes-second");

        open(pair.tomas());
        press("Take back");

        open(pair.mira());
        assertThat(row("Impact").otherStanding()).isEqualTo("Not shown yet");
    }

    @Test
    void once_both_have_shown_there_is_nothing_to_show_or_to_take_back() {
        open(pair.tomas());
        press("Show my view");
        open(pair.mira());
        press("Show my view");

        assertThat(_find(Button.class, spec -> spec.withText("Take back"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Show my view"))).isEmpty();
    }

    @Test
    void tomas_links_a_win_where_nothing_speaks_yet() {
        pair.win("Second event bus stopped");
        open(pair.tomas());

        row("Influence").press("Link a win");
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<Candidate> win = _get(ComboBox.class, spec -> spec.withLabel("Which win"));
        win.setValue(win.getListDataView().getItem(0));
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("How it speaks to this, in one line")),
                "Two directors agreed");
        press("Link it");

        assertThat(row("Influence").wins()).startsWith("Second event bus stopped");
        assertThat(row("Influence").coverage()).isEqualTo("Behind it: 1 win");
    }

    @Test
    void mira_reads_and_is_offered_no_links() {
        pair.win("Second event bus stopped");

        open(pair.mira());

        assertThat(row("Influence").wins()).isEqualTo("No win speaks to this yet");
        assertThat(row("Influence").offers("Link a win")).isFalse();
    }

    @Test
    void a_proposed_goal_stands_there_and_does_not_count() {
        var goal = pair.goal("One order path");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(goal.id(), "craft", "")));

        open(pair.mira());

        assertThat(row("Craft").coverage()).isEqualTo("Behind it: nothing agreed yet (proposed goals do not count)");
        assertThat(row("Impact").coverage()).isEqualTo("Behind it: nothing agreed yet");
    }

    @Test
    void a_board_of_one_has_one_column_of_standings() {
        var alone = Pair.apart(pair.application());
        as(alone.tomas());
        UI.getCurrent().navigate("board/" + alone.plan().value());

        assertThat(row("Impact").standings()).containsExactly("Tomas");
        assertThat(_find(Button.class, spec -> spec.withText("Show my view"))).isEmpty();
    }

    private void open(PersonId person) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value());
    }

    private static AttributeRowOnScreen row(String title) {
        return AttributeRowOnScreen.of(title);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private void says(PersonId person, String attribute, StandingKind kind) {
        pair.as(person, () -> standings.set(pair.plan(), attribute, Optional.empty(), kind, ""));
    }

    private Optional<Standing> own(PersonId person, String attribute) {
        return pair.as(person, () -> crossReference.read(pair.plan()))
                .find(attribute)
                .orElseThrow()
                .own();
    }
}

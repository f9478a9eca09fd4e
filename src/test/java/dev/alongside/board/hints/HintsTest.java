package dev.alongside.board.hints;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Words of guidance stand where they are of use, and are gone for whoever hides them. */
class HintsTest extends KaribuTest {

    private final Standings standings;
    private final Pair pair;

    HintsTest(ApplicationContext application, Standings standings) {
        super(application);
        this.standings = standings;
        this.pair = Pair.together(application);
    }

    @Test
    void tomas_finds_a_wording_unclear_and_reads_how_to_bring_it_to_mira() {
        says(pair.tomas(), StandingKind.UNCLEAR);
        open(pair.tomas(), "/attribute/impact");
        assertThat(hints()).containsExactly("Bringing this to Mira");
        open(pair.tomas(), "/attribute/influence");
        assertThat(hints()).isEmpty();

        says(pair.mira(), StandingKind.UNCLEAR);
        open(pair.mira(), "/attribute/impact");
        assertThat(hints()).isEmpty();
    }

    @Test
    void a_gap_needs_no_such_words() {
        says(pair.tomas(), StandingKind.GAP);

        open(pair.tomas(), "/attribute/impact");

        assertThat(hints()).isEmpty();
    }

    @Test
    void why_he_wants_it_begins_with_a_few_questions() {
        open(pair.tomas(), "");
        press("Write my why");

        assertThat(_get(Hint.class).getElement().getTextRecursively())
                .contains("What do you hope Mira does with you on the way?", "You are more than a promotion.");
    }

    @Test
    void mira_who_only_reads_why_is_asked_nothing() {
        open(pair.mira(), "");
        press("Read all");

        assertThat(hints()).containsExactly("Before you show Tomas your view");
    }

    @Test
    void a_new_goal_is_told_what_both_can_check_on_both_sides() {
        open(pair.tomas(), "/goals");
        press("Propose a goal");
        assertThat(hints()).containsExactly("A goal that both can check");

        open(pair.mira(), "/goals");
        press("Propose a goal");
        assertThat(hints()).containsExactly("A goal that both can check");
    }

    @Test
    void wins_are_told_from_bullet_to_impact_by_whoever_writes_them() {
        open(pair.tomas(), "/history");
        assertThat(hints()).containsExactly("From a bullet to its impact");

        open(pair.mira(), "/history");
        assertThat(hints()).isEmpty();
    }

    @Test
    void mira_is_told_what_helps_until_she_shows_her_view() {
        open(pair.mira(), "");
        assertThat(hints()).containsExactly("Before you show Tomas your view");

        press("Show my view");

        assertThat(hints()).isEmpty();
    }

    @Test
    void what_is_hidden_stays_hidden_until_it_is_asked_for_again() {
        open(pair.tomas(), "/history");
        press("Hide this");
        assertThat(hints()).isEmpty();
        open(pair.tomas(), "/history");
        assertThat(hints()).isEmpty();
        open(pair.tomas(), "/goals");
        press("Propose a goal");
        assertThat(hints()).containsExactly("A goal that both can check");

        UI.getCurrent().navigate("account");
        press("Show hints again");

        open(pair.tomas(), "/history");
        assertThat(hints()).containsExactly("From a bullet to its impact");
    }

    @Test
    void a_hint_in_a_dialog_goes_and_the_dialog_stays() {
        open(pair.tomas(), "/goals");
        press("Propose a goal");

        press("Hide this");

        assertThat(hints()).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Propose goal"))).hasSize(1);
    }

    private void says(PersonId person, StandingKind kind) {
        pair.as(person, () -> standings.set(pair.plan(), "impact", Optional.empty(), kind, ""));
    }

    private void open(PersonId person, String tab) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value() + tab);
    }

    /** The titles of those that can be seen. */
    private static List<String> hints() {
        return _find(Hint.class).stream()
                .map(hint -> hint.getElement().getAttribute("aria-label"))
                .toList();
    }

    private static void press(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).getFirst());
    }
}

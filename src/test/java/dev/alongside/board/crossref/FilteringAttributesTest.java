package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class FilteringAttributesTest extends KaribuTest {

    private final Standings standings;
    private final Pair pair;

    FilteringAttributesTest(ApplicationContext application, Standings standings) {
        super(application);
        this.standings = standings;
        this.pair = Pair.together(application);
    }

    @BeforeEach
    void tomasHasLooked() {
        says(pair.tomas(), "impact", StandingKind.UNCLEAR);
        says(pair.tomas(), "craft", StandingKind.MEETING);
    }

    @Test
    void a_filter_says_how_many_there_are_and_shows_them() {
        open(pair.tomas(), "");
        assertThat(buttons())
                .containsExactly("All 3", "Unclear 1", "Gaps 0", "Nothing behind it 3", "Not looked at by you 1");

        press("Unclear 1");

        assertThat(inSight()).containsExactly("Impact");
        assertThat(chosen()).isEqualTo("Unclear 1");
        press("All 3");
        assertThat(inSight()).containsExactly("Impact", "Influence", "Craft");
    }

    @Test
    void an_address_leads_to_it_and_closing_an_attribute_back_to_it() {
        open(pair.tomas(), "show=not-looked-at");
        assertThat(inSight()).containsExactly("Influence");

        UI.getCurrent()
                .navigate("board/%s/attribute/influence".formatted(pair.plan().value()));
        close();

        assertThat(inSight()).containsExactly("Influence");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("show"))
                .contains("not-looked-at");
    }

    @Test
    void an_address_that_means_nothing_here_shows_all() {
        open(pair.tomas(), "show=better");
        assertThat(inSight()).hasSize(3);

        open(pair.tomas(), "show=different");
        assertThat(inSight()).hasSize(3);
    }

    @Test
    void a_row_that_no_longer_fits_stays_until_the_filter_is_chosen_anew() {
        open(pair.tomas(), "show=unclear");

        AttributeRowOnScreen.of("Impact").say("GAP");

        assertThat(inSight()).containsExactly("Impact");
        assertThat(buttons()).contains("Unclear 0", "Gaps 1");
        press("Unclear 0");
        assertThat(inSight()).isEmpty();
    }

    @Test
    void what_is_not_shown_counts_for_its_own_side_only() {
        open(pair.mira(), "show=unclear");
        assertThat(buttons())
                .containsExactly("All 3", "Unclear 0", "Gaps 0", "Nothing behind it 3", "Not looked at by you 3");
        assertThat(inSight()).isEmpty();
    }

    @Test
    void a_view_that_is_taken_back_leaves_no_row_behind() {
        show(pair.tomas());
        open(pair.mira(), "show=unclear");
        assertThat(inSight()).containsExactly("Impact");

        pair.tomas(() -> {
            standings.takeBack(pair.plan());
            return pair;
        });
        UI.getCurrent()
                .navigate("board/%s/attribute/craft".formatted(pair.plan().value()));
        close();

        assertThat(inSight()).isEmpty();
    }

    @Test
    void where_the_two_differ_there_is_something_to_talk_about_once_both_have_shown() {
        says(pair.mira(), "impact", StandingKind.MEETING);
        says(pair.mira(), "craft", StandingKind.MEETING);
        show(pair.tomas());
        open(pair.mira(), "");
        assertThat(toTalkAbout()).isEmpty();

        show(pair.mira());

        for (var person : List.of(pair.tomas(), pair.mira())) {
            open(person, "");
            assertThat(toTalkAbout()).containsExactly("Impact");
            press("Different views 1");
            assertThat(inSight()).containsExactly("Impact");
        }
    }

    private void open(PersonId person, String query) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value(), QueryParameters.fromString(query));
    }

    private void says(PersonId person, String attribute, StandingKind kind) {
        pair.as(person, () -> standings.set(pair.plan(), attribute, Optional.empty(), kind, ""));
    }

    private void show(PersonId person) {
        pair.as(person, () -> {
            standings.show(pair.plan());
            return pair;
        });
    }

    private static void close() {
        _click(_find(Button.class).stream()
                .filter(button -> "Close".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> buttons() {
        return filters().stream().map(Button::getText).toList();
    }

    private static String chosen() {
        return filters().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .findFirst()
                .orElseThrow();
    }

    private static List<Button> filters() {
        return _find(_get(FilterBar.class), Button.class);
    }

    private static void press(String words) {
        _click(_get(_get(FilterBar.class), Button.class, spec -> spec.withText(words)));
    }

    private static List<String> inSight() {
        return rows().stream()
                .filter(row -> !row.getClassNames().contains("left-out"))
                .map(FilteringAttributesTest::title)
                .toList();
    }

    private static List<String> toTalkAbout() {
        return rows().stream()
                .filter(row -> OnScreen.words(row).contains("Talk about this"))
                .map(FilteringAttributesTest::title)
                .toList();
    }

    private static String title(NativeTableRow row) {
        return _get(row, AttributeLink.class).getElement().getTextRecursively();
    }

    private static List<NativeTableRow> rows() {
        return _find(_get(CrossReferenceTable.class), NativeTableRow.class).stream()
                .filter(row -> row.getElement().hasAttribute("data-row"))
                .toList();
    }
}

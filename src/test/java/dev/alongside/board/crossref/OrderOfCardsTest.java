package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** On a narrow screen what is unclear comes first, and then gaps; but nothing moves under somebody who reads. */
class OrderOfCardsTest extends BoardTest {

    private static final String CHIP = "Another order · Show";

    private final Standings standings;
    private final CrossReference crossReference;
    private final PlanChanges changes;
    private final Plans plans;
    private Pair pair;

    OrderOfCardsTest(
            ApplicationContext application,
            Standings standings,
            CrossReference crossReference,
            PlanChanges changes,
            Plans plans) {
        super(application);
        this.standings = standings;
        this.crossReference = crossReference;
        this.changes = changes;
        this.plans = plans;
        this.pair = Pair.together(application);
    }

    @BeforeEach
    void tomasHasLooked() {
        says(pair.tomas(), "impact", StandingKind.GAP);
        says(pair.tomas(), "influence", StandingKind.UNCLEAR);
    }

    @Test
    void what_is_unclear_comes_first_and_then_gaps() {
        look(pair.tomas());

        assertThat(place("Influence")).isEqualTo("comes-first");
        assertThat(place("Impact")).isEqualTo("comes-second");
        assertThat(place("Craft")).isEmpty();
        assertThat(isOffered()).isFalse();
    }

    @Test
    void a_card_stays_where_it_is_when_its_reader_says_something_else() {
        look(pair.tomas());

        AttributeRowOnScreen.of("Craft").say("UNCLEAR");
        AttributeRowOnScreen.of("Influence").say("MEETING");

        assertThat(place("Craft")).isEmpty();
        assertThat(place("Influence")).isEqualTo("comes-first");
    }

    @Test
    void a_card_stays_where_it_is_when_the_other_side_says_something() {
        show(pair.mira());
        look(pair.tomas());

        says(pair.mira(), "craft", StandingKind.UNCLEAR);
        refresh();

        assertThat(AttributeRowOnScreen.of("Craft").otherStanding()).isEqualTo("Unclear");
        assertThat(place("Craft")).isEmpty();
    }

    @Test
    void another_order_is_offered_and_shown_when_it_is_wanted() {
        look(pair.tomas());
        AttributeRowOnScreen.of("Craft").say("UNCLEAR");
        assertThat(isOffered()).isTrue();

        _click(button(CHIP));

        assertThat(place("Craft")).isEqualTo("comes-first");
        assertThat(isOffered()).isFalse();
    }

    @Test
    void nothing_is_offered_where_no_card_would_move() {
        look(pair.tomas(), "unclear");
        assertThat(place("Influence")).isEqualTo("comes-first");

        AttributeRowOnScreen.of("Influence").say("GAP");

        assertThat(isOffered()).isFalse();
    }

    @Test
    void the_order_comes_anew_when_the_table_is_opened_again_and_when_a_filter_is_chosen() {
        look(pair.tomas());
        AttributeRowOnScreen.of("Craft").say("UNCLEAR");
        UI.getCurrent()
                .navigate("board/%s/attribute/craft".formatted(pair.plan().value()));
        _click(buttonFor("Close"));
        assertThat(place("Craft")).isEqualTo("comes-first");
        assertThat(isOffered()).isFalse();

        AttributeRowOnScreen.of("Craft").say("GAP");
        assertThat(place("Craft")).isEqualTo("comes-first");
        _click(_get(_get(FilterBar.class), Button.class, spec -> spec.withText("Gaps 2")));
        assertThat(place("Craft")).isEqualTo("comes-second");
    }

    @Test
    void another_target_level_brings_its_own_order() {
        pair = Pair.apart(pair.application());
        says(pair.tomas(), "impact", StandingKind.UNCLEAR);
        look(pair.tomas());
        assertThat(place("Impact")).isEqualTo("comes-first");

        pair.tomas(() -> changes.change(plans.view(pair.plan()).plan(), new PlanAim("t3", "Spring 2027")));
        refresh();

        assertThat(place("Impact")).isEmpty();
        assertThat(isOffered()).isFalse();
    }

    @Test
    void a_view_that_is_taken_back_leaves_no_order_behind() {
        show(pair.tomas());
        look(pair.mira());
        assertThat(place("Influence")).isEqualTo("comes-first");

        pair.tomas(() -> {
            standings.takeBack(pair.plan());
            return true;
        });
        refresh();

        assertThat(place("Influence")).isEmpty();
        assertThat(isOffered()).isFalse();
    }

    private void look(PersonId person) {
        as(person);
        open(pair.plan());
    }

    private void look(PersonId person, String filter) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value(), QueryParameters.of("show", filter));
    }

    private void says(PersonId person, String attribute, StandingKind kind) {
        pair.as(person, () -> {
            var seen = crossReference.read(pair.plan()).find(attribute).orElseThrow();
            return standings.set(pair.plan(), attribute, seen.own(), kind, "");
        });
    }

    private void show(PersonId person) {
        pair.as(person, () -> {
            standings.show(pair.plan());
            return true;
        });
    }

    private static void refresh() {
        _get(BoardFrame.class).refresh();
    }

    /** What the card's style sheet goes by, empty for one that comes after the others. */
    private static String place(String attribute) {
        return AttributeRowOnScreen.of(attribute).row().getClassNames().stream()
                .filter(look -> look.startsWith("comes-"))
                .findFirst()
                .orElse("");
    }

    private static boolean isOffered() {
        return !_find(Button.class, spec -> spec.withText(CHIP)).isEmpty();
    }
}

package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.form.Conflict;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

class OpenedAttributeTest extends KaribuTest {

    private final Standings standings;
    private final CrossReference crossReference;
    private final Pair pair;

    OpenedAttributeTest(ApplicationContext application, Standings standings, CrossReference crossReference) {
        super(application);
        this.standings = standings;
        this.crossReference = crossReference;
        this.pair = Pair.together(application);
    }

    @Test
    void an_address_opens_one_attribute_and_leads_to_its_neighbours() {
        open(pair.mira(), "influence");
        assertThat(_get(H2.class).getText()).isEqualTo("Influence");
        assertThat(text(AttributeDetail.class)).contains("2 of 3", "Senior TPM, today", "Staff TPM, edition 1");

        press("Next attribute");

        assertThat(_get(H2.class).getText()).isEqualTo("Craft");
        assertThat(_get(
                                Button.class,
                                spec -> spec.withPredicate(button -> "Next attribute"
                                        .equals(button.getElement().getAttribute("aria-label"))))
                        .isEnabled())
                .isFalse();
        press("Close");
        assertThat(_find(AttributeDetail.class)).isEmpty();
        assertThat(_find(CrossReferenceTable.class)).hasSize(1);
    }

    @Test
    void an_attribute_that_is_not_in_the_edition_is_not_found() {
        open(pair.mira(), "charm");

        assertThat(_get(H1.class).getText()).isEqualTo("We can't find that page");
    }

    @Test
    void a_note_is_saved_when_its_field_is_left() {
        says("GAP", "");
        open(pair.tomas(), "impact");

        type("Only one organisation so far");

        assertThat(own().note()).isEqualTo("Only one organisation so far");
        open(pair.mira(), "impact");
        assertThat(text(AttributeDetail.class)).contains("Not shown yet").doesNotContain("Only one organisation");
    }

    @Test
    void closing_saves_what_is_still_being_typed() {
        says("GAP", "");
        open(pair.tomas(), "impact");
        _setValue(note(), "Only one organisation so far");

        press("Close");

        assertThat(own().note()).isEqualTo("Only one organisation so far");
    }

    @Test
    void choosing_another_word_leaves_what_is_being_typed() {
        says("GAP", "first");
        open(pair.tomas(), "impact");
        _setValue(note(), "half ty");
        var detail = JsonNodeFactory.instance.objectNode().put("event.detail.standing", "MEETING");

        BasicUtilsKt._fireDomEvent(_get(OwnStanding.class), "standing-key", detail);

        assertThat(note().getValue()).isEqualTo("half ty");
        assertThat(own().kind()).isEqualTo(StandingKind.MEETING);
        BasicUtilsKt._blur(note());
        assertThat(own().note()).isEqualTo("half ty");
    }

    @Test
    void a_shown_note_stands_beside_the_other_sides_word() {
        says("GAP", "Only one organisation so far");
        pair.tomas(() -> {
            standings.show(pair.plan());
            return true;
        });

        open(pair.mira(), "impact");

        assertThat(text(OtherStandingCard.class))
                .contains("Tomas", "Shown to you", "Gap", "Only one organisation so far");
    }

    @Test
    void a_note_that_was_changed_elsewhere_is_shown_beside_what_was_typed() {
        says("GAP", "first");
        open(pair.tomas(), "impact");

        typeWhileItIsSavedElsewhere("mine");

        assertThat(text(Conflict.class)).contains("The newest: elsewhere.", "Yours: mine.");
        assertThat(note().getValue()).isEqualTo("mine");
        assertThat(own().note()).isEqualTo("elsewhere");

        press("Use mine");
        assertThat(own().note()).isEqualTo("mine");
        assertThat(_find(Conflict.class)).isEmpty();
    }

    @Test
    void keeping_the_newest_forgets_what_was_typed() {
        says("GAP", "first");
        open(pair.tomas(), "impact");
        typeWhileItIsSavedElsewhere("mine");

        press("Keep the newest");

        assertThat(note().getValue()).isEqualTo("elsewhere");
        assertThat(own().note()).isEqualTo("elsewhere");
    }

    private void open(PersonId person, String attribute) {
        as(person);
        UI.getCurrent().navigate("board/%s/attribute/%s".formatted(pair.plan().value(), attribute));
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> part) {
        return OnScreen.words(_get(part));
    }

    private static void press(String name) {
        _click(_find(Button.class).stream()
                .filter(button -> name.equals(button.getText())
                        || name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel("Your note"));
    }

    private static void type(String words) {
        _setValue(note(), words);
        BasicUtilsKt._blur(note());
    }

    /** Begins to type first: an untouched field takes the newer words as soon as it hears of them. */
    private void typeWhileItIsSavedElsewhere(String words) {
        var seen = own();
        _setValue(note(), words);
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.of(seen), StandingKind.GAP, "elsewhere"));
        BasicUtilsKt._blur(note());
    }

    private void says(String kind, String note) {
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.valueOf(kind), note));
    }

    private Standing own() {
        return page().find("impact").orElseThrow().own().orElseThrow();
    }

    private CrossReferencePage page() {
        return pair.tomas(() -> crossReference.read(pair.plan()));
    }
}

package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.form.UnsavedWords;
import dev.alongside.people.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class NotYetPlacedTest extends KaribuTest {

    private final Pair pair;

    NotYetPlacedTest(ApplicationContext application) {
        super(application);
        this.pair = Pair.together(application);
        pair.win("Second event bus stopped");
        pair.win("Repeat incidents 11 → 4");
        pair.goal("One order path in 9 markets");
    }

    @Test
    void what_speaks_to_nothing_stands_below_the_table_until_it_has_a_place() {
        open(pair.tomas());
        assertThat(chips())
                .containsExactly("Repeat incidents 11 → 4", "Second event bus stopped", "One order path in 9 markets");

        _click(_get(Button.class, spec -> spec.withText("Second event bus stopped")));
        choose("Influence");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("How it speaks to this, in one line")),
                "Three teams agreed");
        _click(_get(Button.class, spec -> spec.withText("Link it")));

        assertThat(chips()).containsExactly("Repeat incidents 11 → 4", "One order path in 9 markets");
        assertThat(OnScreen.words(_get(CrossReferenceTable.class))).contains("Second event bus stopped");
    }

    @Test
    void those_that_wait_for_a_place_stay_while_one_gets_it() {
        open(pair.tomas());
        var others = chip("Repeat incidents 11 → 4");
        _click(chip("Second event bus stopped"));
        choose("Influence");

        _click(_get(Button.class, spec -> spec.withText("Link it")));

        assertThat(chip("Repeat incidents 11 → 4")).isSameAs(others);
    }

    @Test
    void how_it_speaks_is_not_thrown_away_unasked() {
        open(pair.tomas());
        _click(chip("Second event bus stopped"));
        var how = _get(TextField.class, spec -> spec.withLabel("How it speaks to this, in one line"));
        _setValue(how, "Three teams agreed");
        _click(_get(Button.class, spec -> spec.withText("Link it")));
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Choose one");

        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        assertThat(_find(UnsavedWords.class)).hasSize(1);
        assertThat(how.getValue()).isEqualTo("Three teams agreed");
        assertThat(_get(Dialog.class).isCloseOnOutsideClick()).isFalse();
    }

    @Test
    void only_the_owner_is_asked() {
        open(pair.mira());

        _assertNone(NotYetPlaced.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String attribute) {
        ComboBox<Candidate> which = _get(ComboBox.class, spec -> spec.withLabel("Which attribute"));
        var items = which.getListDataView().getItems().toList();
        _setValue(
                which,
                items.stream()
                        .filter(each -> each.title().equals(attribute))
                        .findFirst()
                        .orElseThrow());
    }

    private static Button chip(String title) {
        return _get(Button.class, spec -> spec.withText(title));
    }

    private static List<String> chips() {
        return _find(_get(NotYetPlaced.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private void open(PersonId person) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value());
    }
}

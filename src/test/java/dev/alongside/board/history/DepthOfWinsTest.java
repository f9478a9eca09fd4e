package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.BoardTest;
import dev.alongside.history.History;
import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas says more about what a win did for the business. */
class DepthOfWinsTest extends BoardTest {

    private final History history;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    DepthOfWinsTest(ApplicationContext application, History history) {
        super(application);
        this.history = history;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
        givenPlans.win(tomas, plan, "Decisions faster");
    }

    @Test
    void figures_and_who_can_vouch_stand_on_the_card_and_in_what_happened() {
        as(tomas);
        edit();
        assertThat(more().isOpened()).isFalse();
        sayMore("19", "5");
        _click(button("Save"));

        as(mira);
        open(plan, "history");
        assertThat(entries()).singleElement().asString().contains(" · Time: 19 → 5 days · Can vouch: Lena Vogt");
        assertThat(history.read(plan).wins().getFirst().measure())
                .isEqualTo(new Measure(ImpactKind.TIME, null, "days", new BigDecimal("19"), new BigDecimal("5")));
        open(plan, "activity");
        assertThat(_get(DescriptionList.class).getElement().getTextRecursively())
                .contains("In figuresTime: 19 → 5 days", "Who can vouchLena Vogt");
    }

    @Test
    void what_was_said_is_there_to_be_changed() {
        as(tomas);
        edit();
        sayMore("1,200", "0,5");
        _click(button("Save"));
        edit();

        assertThat(more().isOpened()).isTrue();
        assertThat(field("Before").getValue()).isEqualTo("1200");
        assertThat(field("After").getValue()).isEqualTo("0.5");
        _setValue(field("Before"), "");
        _setValue(field("After"), "");
        _click(button("Save"));
        assertThat(entries()).singleElement().asString().contains("Time: days · Can vouch");
    }

    @Test
    void what_is_no_number_is_said_at_its_field_and_nothing_typed_is_lost() {
        as(tomas);
        edit();
        sayMore("many", "5");
        _click(button("Save"));

        assertThat(field("Before").isInvalid()).isTrue();
        assertThat(field("Before").getErrorMessage()).startsWith("Write a number");
        assertThat(field("Before").getValue()).isEqualTo("many");
        assertThat(more().isOpened()).isTrue();
        assertThat(history.read(plan).wins().getFirst().measure()).isEqualTo(Measure.NONE);
    }

    @Test
    void a_recent_win_says_at_most_two_things_that_could_still_be_said_to_its_owner_alone() {
        givenPlans.win(tomas, plan, "Of long ago", LocalDate.now().minusMonths(19));
        as(tomas);
        open(plan, "history");
        assertThat(entries())
                .filteredOn(entry -> entry.contains("Could still say"))
                .singleElement()
                .asString()
                .contains("Could still say: what it did for the business, a figure for it")
                .doesNotContain("who can vouch");

        edit();
        _setValue(_get(TextArea.class, each -> each.withLabel("What it did for the business")), "Fewer waits");
        sayMore("19", "5");
        _click(button("Save"));
        assertThat(entries()).anyMatch(entry -> entry.contains("Could still say: where one can see it"));

        as(mira);
        open(plan, "history");
        assertThat(entries()).noneMatch(entry -> entry.contains("Could still say"));
    }

    private void edit() {
        open(plan, "history");
        _click(buttonFor("Edit “Decisions faster”"));
    }

    private static void sayMore(String before, String after) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<ImpactKind> kind = _get(Select.class, each -> each.withLabel("What it is about"));
        _setValue(kind, ImpactKind.TIME);
        _setValue(field("Unit"), "days");
        _setValue(field("Before"), before);
        _setValue(field("After"), after);
        _setValue(field("Who can vouch for it"), "Lena Vogt");
    }

    private static Details more() {
        return _find(Details.class).stream()
                .filter(each -> each.getSummaryText().equals("More about the impact"))
                .findFirst()
                .orElseThrow();
    }
}

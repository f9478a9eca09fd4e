package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.CrossReference;
import dev.alongside.history.History;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas writes down what he achieved; Mira reads it. */
class KeepingWinsTest extends BoardTest {

    private final History history;
    private final CrossReference cross;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    KeepingWinsTest(ApplicationContext application, History history, CrossReference cross) {
        super(application);
        this.history = history;
        this.cross = cross;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void a_win_and_what_it_speaks_to_are_added_in_one_act() {
        as(tomas);
        open(plan, "history");
        _click(button("Add a win"));
        _setValue(field("What you achieved"), "Checkout without a freeze");
        _setValue(_get(DatePicker.class, day -> day.withLabel("When")), LocalDate.now());
        _click(button("Add a link to evidence"));
        _setValue(field("Address"), "https://wiki.example/checkout");
        _setValue(_get(Checkbox.class, each -> each.withLabel("Craft")), true);
        _setValue(how("Craft"), "planned the cut-over");
        _click(button("Add win"));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("Checkout without a freeze", "Craft — planned the cut-over");
        var links = Jsoup.parseBodyFragment(_get(EvidenceLinks.class).getInnerHtml());
        assertThat(links.select("a").eachAttr("href")).containsExactly("https://wiki.example/checkout");
        assertThat(links.select("a").eachAttr("rel")).containsExactly("noopener noreferrer");
        assertThat(links.select("a").eachAttr("target")).containsExactly("_blank");
        assertThat(cross.read(plan).find("craft").orElseThrow().wins())
                .singleElement()
                .satisfies(behind -> assertThat(behind.link().how()).isEqualTo("planned the cut-over"));
    }

    @Test
    void evidence_that_is_no_web_address_is_refused_at_its_field_and_nothing_typed_is_lost() {
        as(tomas);
        open(plan, "history");
        _click(button("Add a win"));
        _setValue(field("What you achieved"), "Checkout without a freeze");
        _setValue(_get(DatePicker.class, day -> day.withLabel("When")), LocalDate.now());
        _click(button("Add a link to evidence"));
        _setValue(field("Address"), "javascript:alert(1)");
        _click(button("Add win"));

        assertThat(field("Address").isInvalid()).isTrue();
        assertThat(field("Address").getErrorMessage()).contains("is not a web address");
        assertThat(field("What you achieved").getValue()).isEqualTo("Checkout without a freeze");
        assertThat(history.read(plan).wins()).isEmpty();
    }

    @Test
    void a_title_is_asked_for_inside_the_dialog() {
        as(tomas);
        open(plan, "history");
        _click(button("Add a win"));
        _click(button("Add win"));

        assertThat(messages()).contains("A win needs a title");
    }

    @Test
    void a_removed_win_comes_back_by_undo_with_its_links() {
        givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Remove “Decisions in 5 days”"));
        assertThat(entries()).isEmpty();
        assertThat(history.read(plan).wins()).isEmpty();

        _click(button("Undo"));
        assertThat(entries()).hasSize(1);
        assertThat(title()).isEqualTo("Decisions in 5 days");
    }

    @Test
    void the_whole_month_18_months_ago_stays_in_sight() {
        var begin = LocalDate.now().minusMonths(18).withDayOfMonth(1);
        givenPlans.win(tomas, plan, "Of its first day", begin);
        givenPlans.win(tomas, plan, "Of the month before", begin.minusDays(1));
        as(tomas);
        open(plan, "history");

        assertThat(entries()).singleElement().asString().contains("Of its first day");
    }

    @Test
    void wins_older_than_18_months_fold_away_and_are_not_lost() {
        givenPlans.win(tomas, plan, "Of today");
        givenPlans.win(tomas, plan, "Of long ago", LocalDate.now().minusMonths(19));
        as(tomas);
        open(plan, "history");

        var older = _find(Details.class).stream()
                .filter(each -> each.getSummaryText().equals("Older (1)"))
                .toList();
        assertThat(older)
                .singleElement()
                .satisfies(each -> assertThat(each.isOpened()).isFalse());
        unfold("Older (1)");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void mira_reads_and_is_offered_nothing_to_change_but_the_narrative_and_comments() {
        givenPlans.win(tomas, plan, "Decisions in 5 days");
        as(mira);
        open(plan, "history");

        assertThat(entries()).singleElement().asString().contains("Decisions in 5 days");
        assertThat(_find(_get(HistoryView.class), Button.class))
                .extracting(Button::getText)
                .containsExactly("Write the narrative", "Comment");
    }
}

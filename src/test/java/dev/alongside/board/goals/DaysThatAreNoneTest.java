package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tomas writes into a date's field what no calendar has. */
class DaysThatAreNoneTest extends BoardTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    private final Goals goals;
    private final PersonId tomas;
    private final PlanId plan;

    DaysThatAreNoneTest(ApplicationContext application, Goals goals) {
        super(application);
        this.goals = goals;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
    }

    @BeforeEach
    void edit() {
        var draft = new GoalDraft("", "One order path", null, "Nine markets", "", DUE);
        givenPlans.by(tomas, () -> goals.propose(plan, draft));
        as(tomas);
        open(plan, "goals");
        _click(buttonFor("Edit “One order path”"));
        type("end of Q1");
    }

    @Test
    void it_is_not_saved_as_no_date_and_the_field_says_so() {
        _click(button("Save"));

        assertThat(due().isInvalid()).isTrue();
        assertThat(due().getI18n().getBadInputErrorMessage()).isEqualTo("Write a day, for example 3 Nov 2026");
        _get(Dialog.class);
        assertThat(goals.read(plan).goals()).extracting("due").containsExactly(DUE);
    }

    @Test
    void leaving_asks_before_it_is_thrown_away() {
        _click(button("Cancel"));

        _get(Dialog.class);
        _click(button("Throw it away"));
        _assertNone(Dialog.class);
    }

    private static DatePicker due() {
        return _get(DatePicker.class, each -> each.withLabel("By when"));
    }

    /** As the browser says it when the field is left. */
    private static void type(String words) {
        due().getElement().setProperty("_inputElementValue", words);
        BasicUtilsKt._fireDomEvent(due(), "unparsable-change", JsonNodeFactory.instance.objectNode());
    }
}

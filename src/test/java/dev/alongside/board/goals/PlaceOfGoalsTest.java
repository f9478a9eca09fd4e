package dev.alongside.board.goals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.alongside.board.BoardTest;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Goals that are in no program or speak to nothing yet say so, and by when they are meant. */
class PlaceOfGoalsTest extends BoardTest {

    private final Goals goals;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    PlaceOfGoalsTest(ApplicationContext application, Goals goals) {
        super(application);
        this.goals = goals;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void tomas_links_an_agreed_goal_and_its_words_stay() {
        var goal = givenPlans.goal(tomas, plan, "One order path");
        var agreed = givenPlans.by(mira, () -> goals.agree(goal));
        as(tomas);
        open(plan, "goals");
        assertThat(entries()).singleElement().asString().contains("In no program yet", "Speaks to no attribute yet");

        _click(buttonFor("Link “One order path” to an attribute"));
        _setValue(_get(Checkbox.class, each -> each.withLabel("Scope")), true);
        _setValue(how("Scope"), "Nine markets");
        _click(_get(
                Button.class,
                each -> each.withText("Link")
                        .withPredicate(it -> it.getAriaLabel().isEmpty())));

        assertThat(entries())
                .singleElement()
                .asString()
                .contains("Scope — Nine markets")
                .contains("Agreed, its words are fixed");
        _assertNone(Button.class, each -> each.withText("Link"));
        assertThat(goals.read(plan).goals()).containsExactly(agreed);
    }

    @Test
    void mira_reads_it_too_and_links_nothing() {
        givenPlans.goal(tomas, plan, "One order path");
        as(mira);
        open(plan, "goals");

        assertThat(entries()).singleElement().asString().contains("Speaks to no attribute yet");
        _assertNone(Button.class, each -> each.withText("Link"));
    }

    @Test
    void a_day_that_has_gone_by_is_still_open() {
        goalBy(LocalDate.now().minusDays(3));
        as(tomas);
        open(plan, "goals");

        assertThat(entries())
                .singleElement()
                .asString()
                .contains(", still open")
                .doesNotContain("overdue");
    }

    private Goal goalBy(LocalDate due) {
        var draft = new GoalDraft("", "One order path", null, "One can count it", "", due);
        return givenPlans.by(tomas, () -> goals.propose(plan, draft));
    }
}

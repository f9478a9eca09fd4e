package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.board.form.UnsavedWords;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.ProposedChange;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What somebody typed about a plan as a whole is not lost by a key, nor by what the other side does meanwhile. */
class KeepingWhatWasTypedTest extends BoardTest {

    private final Plans plans;
    private final PlanChanges changes;
    private final PlanLife life;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    KeepingWhatWasTypedTest(ApplicationContext application, Plans plans, PlanChanges changes, PlanLife life) {
        super(application);
        this.plans = plans;
        this.changes = changes;
        this.life = life;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void how_it_came_out_is_not_thrown_away_unasked() {
        at(tomas, "Close this plan…");

        staysUntilThrownAway(area("How did it come out?"), "Promoted in the spring cycle");
    }

    @Test
    void why_it_shall_lead_elsewhere_is_not_thrown_away_unasked() {
        at(mira, "Change target level or cycle…");

        staysUntilThrownAway(area("Why"), "One more quarter");
    }

    @Test
    void a_reason_is_not_thrown_away_unasked() {
        proposes(mira, "Autumn 2027");
        as(tomas);
        open(plan, "goals");
        _click(button("Decline with a reason"));

        staysUntilThrownAway(area("What would make it work for you?"), "The work ends in spring");
    }

    @Test
    void where_the_next_plan_leads_is_not_thrown_away_unasked() {
        givenPlans.by(tomas, () -> life.close(plans.header(plan).plan(), "Promoted"));
        at(tomas, "Start the next plan…");

        staysUntilThrownAway(field("Cycle"), "Spring 2028");
    }

    @Test
    void a_plan_that_leads_elsewhere_meanwhile_says_so_and_can_still_be_closed() {
        at(tomas, "Close this plan…");
        _setValue(area("How did it come out?"), "Promoted in the spring cycle");
        agreed("Autumn 2027");

        _click(inDialog("Close this plan"));
        assertThat(said()).contains("cycle Autumn 2027 instead of Spring 2027");
        assertThat(area("How did it come out?").getValue()).isEqualTo("Promoted in the spring cycle");

        _click(inDialog("Close this plan"));
        assertThat(plans.view(plan).plan().outcome()).isEqualTo("Promoted in the spring cycle");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_change_is_proposed_against_where_the_plan_leads_now() {
        at(tomas, "Change target level or cycle…");
        _setValue(field("Cycle"), "Spring 2028");
        _setValue(area("Why"), "One more year");
        agreed("Autumn 2027");

        _click(button("Propose it to Mira"));
        assertThat(said()).contains("The newest: Autumn 2027.", "Yours: Spring 2028.");
        assertThat(area("Why").getValue()).isEqualTo("One more year");

        _click(button("Propose it to Mira"));
        assertThat(plans.header(plan).change()).map(ProposedChange::cycle).contains("Spring 2028");
    }

    @Test
    void there_is_nothing_left_to_decline_after_the_other_side_took_it_back() {
        var proposed = proposes(mira, "Autumn 2027");
        as(tomas);
        open(plan, "goals");
        _click(button("Decline with a reason"));
        _setValue(area("What would make it work for you?"), "The work ends in spring");
        givenPlans.by(mira, () -> changes.withdraw(proposed));

        _click(button("Decline"));

        assertThat(said()).contains("Mira took this back meanwhile");
        assertThat(area("What would make it work for you?").getValue()).isEqualTo("The work ends in spring");
    }

    private static <F extends com.vaadin.flow.component.Component & HasValue<?, String>> void staysUntilThrownAway(
            F field, String words) {
        _setValue(field, words);

        _click(inDialog("Cancel"));
        assertThat(_find(UnsavedWords.class)).hasSize(1);
        assertThat(field.getValue()).isEqualTo(words);

        _click(button("Throw it away"));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    private void at(PersonId person, String item) {
        as(person);
        open(plan, "goals");
        menu(item);
    }

    private void agreed(String cycle) {
        var proposed = proposes(mira, cycle);
        givenPlans.by(tomas, () -> changes.agree(proposed));
    }

    private ProposedChange proposes(PersonId person, String cycle) {
        return givenPlans.by(person, () -> {
            var seen = plans.header(plan).plan();
            return changes.propose(seen, new PlanAim(seen.targetLevel(), cycle), "");
        });
    }

    private static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, each -> each.withText(words));
    }
}

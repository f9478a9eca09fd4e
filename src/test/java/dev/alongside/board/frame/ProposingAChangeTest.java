package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Mira proposes another cycle; Tomas agrees or says what would make it work. */
class ProposingAChangeTest extends BoardTest {

    private final ApplicationContext application;
    private final Plans plans;
    private final PlanChanges changes;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    ProposingAChangeTest(ApplicationContext application, Plans plans, PlanChanges changes) {
        super(application);
        this.application = application;
        this.plans = plans;
        this.changes = changes;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
    }

    @Test
    void tomas_agrees_and_the_plan_leads_there() {
        miraProposes("Autumn 2027");
        assertThat(bar()).contains("You propose:", "cycle Autumn 2027 instead of Spring 2027");
        _assertNone(Button.class, each -> each.withText("Agree"));

        as(tomas);
        open(plan, "goals");
        assertThat(bar()).contains("Mira proposes:", "Why: One more quarter");
        _click(button("Agree"));

        assertThat(_find(ChangeBar.class)).noneMatch(ChangeBar::isVisible);
        assertThat(plans.view(plan).plan().cycle()).isEqualTo("Autumn 2027");
        open(plan, "activity");
        assertThat(_find(com.vaadin.flow.component.html.ListItem.class))
                .anySatisfy(line ->
                        assertThat(line.getElement().getTextRecursively()).contains("changed where this plan leads"));
    }

    @Test
    void tomas_declines_with_a_reason_and_mira_reads_it_and_puts_it_aside() {
        miraProposes("Autumn 2027");
        as(tomas);
        open(plan, "goals");
        _click(button("Decline with a reason"));
        _click(button("Decline"));
        assertThat(messages()).contains("Say what would make it work for you");
        _setValue(area("What would make it work for you?"), "The work ends in spring");
        _click(button("Decline"));
        assertThat(_find(ChangeBar.class)).noneMatch(ChangeBar::isVisible);

        as(mira);
        open(plan, "goals");
        assertThat(bar()).contains("You proposed:", "Tomas declined: The work ends in spring");
        _click(button("Put it aside"));

        assertThat(_find(ChangeBar.class)).noneMatch(ChangeBar::isVisible);
        assertThat(plans.view(plan).plan().cycle()).isEqualTo("Spring 2027");
        assertThat(plans.journalAfter(plan, 0))
                .last()
                .satisfies(line -> assertThat(line.kind()).isEqualTo("PLAN_CHANGE_DECLINED"));
    }

    @Test
    void a_change_to_the_same_is_refused_and_its_words_kept() {
        miraProposes("Spring 2027");

        assertThat(messages()).contains("The plan says that already. Choose another target level or another cycle");
        assertThat(area("Why").getValue()).isEqualTo("One more quarter");
    }

    @Test
    void an_owner_who_is_alone_changes_it_at_once() {
        var noor = given.tpm("Noor Haddad");
        var own = givenPlans.plan(noor);
        as(noor);
        open(own, "goals");
        menu("Change target level or cycle…");
        _setValue(field("Cycle"), "Autumn 2027");
        _click(button("Change it"));

        assertThat(plans.view(own).plan().cycle()).isEqualTo("Autumn 2027");
        assertThat(_get(BoardHead.class).getElement().getTextRecursively()).contains("Autumn 2027");
    }

    @Test
    void whoever_agrees_to_another_target_reads_first_what_that_does() {
        miraProposes("Autumn 2027");
        as(tomas);
        open(plan, "goals");
        assertThat(inSight()).doesNotContain(AimWords.CONSEQUENCE);

        var higher = Pair.together(application);
        higher.mira(() -> changes.propose(plans.view(higher.plan()).plan(), new PlanAim("t3", "Spring 2027"), ""));
        as(higher.tomas());
        open(higher.plan(), "goals");

        assertThat(inSight()).contains(AimWords.CONSEQUENCE);
    }

    private static List<String> inSight() {
        return _find(_get(ChangeBar.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }

    private void miraProposes(String cycle) {
        as(mira);
        open(plan, "goals");
        menu("Change target level or cycle…");
        _setValue(field("Cycle"), cycle);
        _setValue(area("Why"), "One more quarter");
        _click(button("Propose it to Tomas"));
    }

    private static String bar() {
        return _get(ChangeBar.class).getElement().getTextRecursively();
    }
}

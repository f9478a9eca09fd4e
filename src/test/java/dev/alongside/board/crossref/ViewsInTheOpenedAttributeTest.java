package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ViewsInTheOpenedAttributeTest extends KaribuTest {

    private final Standings standings;
    private final Sharing sharing;
    private final Plans plans;
    private final PlanChanges changes;
    private final Pair pair;

    ViewsInTheOpenedAttributeTest(
            ApplicationContext application, Standings standings, Sharing sharing, Plans plans, PlanChanges changes) {
        super(application);
        this.standings = standings;
        this.sharing = sharing;
        this.plans = plans;
        this.changes = changes;
        this.pair = Pair.together(application);
    }

    @Test
    void where_the_two_see_it_differently_it_says_what_to_talk_about() {
        say(pair.tomas(), StandingKind.GAP, "");
        say(pair.mira(), StandingKind.MEETING, "");
        show(pair.tomas());
        open(pair.tomas(), "impact");
        assertThat(inSight()).doesNotContain("Talk about this");

        show(pair.mira());

        open(pair.tomas(), "impact");
        assertThat(inSight()).contains("Talk about this");
        open(pair.tomas(), "craft");
        assertThat(inSight()).doesNotContain("Talk about this");
    }

    @Test
    void before_showing_one_reads_whether_it_can_be_taken_back() {
        say(pair.tomas(), StandingKind.GAP, "");
        open(pair.tomas(), "impact");
        assertThat(inSight()).contains("You can take it back until Mira shows theirs.");

        show(pair.mira());

        open(pair.tomas(), "impact");
        assertThat(inSight()).contains("As Mira has shown theirs, it can't be taken back.");
        UI.getCurrent().navigate("board/%s".formatted(pair.plan().value()));
        assertThat(text(ViewBar.class)).contains("As Mira has shown theirs, it can't be taken back.");
    }

    @Test
    void the_owner_goes_on_reading_what_was_shown_to_them_and_nobody_after_it() {
        say(pair.mira(), StandingKind.MEETING, "Hers");
        show(pair.mira());
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return true;
        });
        open(pair.tomas(), "impact");
        assertThat(text(EarlierViews.class)).contains("Mira saw it so before the sharing ended", "Meeting", "Hers");

        var ben = pair.sharedWithSomebodyElse();

        open(pair.tomas(), "impact");
        assertThat(text(EarlierViews.class)).contains("Mira saw it so before the sharing ended", "Hers");
        open(ben.mira(), "impact");
        assertThat(_find(EarlierViews.class)).isEmpty();
        assertThat(text(AttributeBody.class)).doesNotContain("Mira").doesNotContain("Hers");
    }

    @Test
    void the_view_of_a_former_partner_says_that_it_was_given_for_the_earlier_wording() {
        say(pair.mira(), StandingKind.MEETING, "Hers");
        show(pair.mira());
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return true;
        });
        open(pair.tomas(), "impact");
        assertThat(text(EarlierViews.class)).doesNotContain("Given for the earlier wording");

        pair.tomas(() -> changes.change(plans.view(pair.plan()).plan(), new PlanAim("t3", "Spring 2027")));

        open(pair.tomas(), "impact");
        assertThat(text(EarlierViews.class)).contains("Meeting", "Given for the earlier wording", "Hers");
    }

    private void open(PersonId person, String attribute) {
        as(person);
        UI.getCurrent().navigate("board/%s/attribute/%s".formatted(pair.plan().value(), attribute));
    }

    private void say(PersonId person, StandingKind kind, String note) {
        pair.as(person, () -> standings.set(pair.plan(), "impact", Optional.empty(), kind, note));
    }

    private void show(PersonId person) {
        pair.as(person, () -> {
            standings.show(pair.plan());
            return true;
        });
    }

    private static List<String> inSight() {
        return _find(_get(AttributeBody.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }

    private static String text(Class<? extends Component> part) {
        return OnScreen.words(_get(part));
    }
}

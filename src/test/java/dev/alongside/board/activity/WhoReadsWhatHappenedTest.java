package dev.alongside.board.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import dev.alongside.crossref.StandingKind;
import dev.alongside.goals.GoalDraft;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.Sharing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class WhoReadsWhatHappenedTest extends ActivityTest {

    WhoReadsWhatHappenedTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void a_view_that_is_shown_and_taken_back_lists_all_of_it_and_a_hidden_one_is_not_there() {
        pair.share();
        stand(pair.mira(), "craft", StandingKind.MEETING, "");
        stand(pair.mira(), "impact", StandingKind.GAP, "not yet");
        open(pair.mira());
        assertThat(lines()).containsExactly("Tomas shared this board");

        show(pair.mira());
        stand(pair.mira(), "influence", StandingKind.UNCLEAR, "");
        takeBack(pair.mira());

        open(pair.tomas());
        assertThat(lines())
                .startsWith(
                        "Mira took their view back",
                        "Mira changed their view of Influence",
                        "Mira showed their view",
                        "Tomas shared this board");
        assertThat(differences("showed their view")).containsExactly("Impact: +Gap: not yet+", "Craft: +Meeting+");
        assertThat(differences("changed their view of Influence")).containsExactly("View: +Unclear+");
        assertThat(differences("took their view back"))
                .containsExactly("Impact: -Gap: not yet-", "Influence: -Unclear-", "Craft: -Meeting-");
    }

    @Test
    void mira_reads_nothing_from_before_the_sharing() {
        var secret = program("Secret program");
        var win = pair.tomas(() ->
                history.add(pair.plan(), new WinDraft("Secret title", MARCH, secret.id(), "Secret impact", List.of())));
        var open = pair.tomas(() -> history.edit(win, new WinDraft("Open title", MARCH, secret.id(), "", List.of())));
        var gone = pair.goal("Secret goal");
        pair.tomas(() -> goals.remove(gone));
        pair.tomas(() -> programs.remove(secret));
        pair.share();
        pair.tomas(() -> history.edit(open, new WinDraft("Open title", MARCH, null, "Open impact", List.of())));

        open(pair.mira());

        assertThat(lines()).containsExactly("Tomas changed the win “Open title”", "Tomas shared this board");
        assertThat(differences("changed the win")).containsExactly("Impact: +Open impact+");
        assertThat(_get(ActivityView.class).getElement().getOuterHTML()).doesNotContain("Secret");
        open(pair.tomas());
        assertThat(_get(ActivityView.class).getElement().getOuterHTML()).contains("Secret title", "Secret goal");
    }

    @Test
    void the_next_partner_reads_nothing_of_the_time_of_the_one_before_and_she_finds_no_page() {
        pair.share();
        pair.win("Seen by Mira");
        var agreed = pair.goal("Agreed with Mira");
        var now = pair.mira(() -> goals.agree(agreed));
        unshare();
        var ben = pair.sharedWithSomebodyElse();
        pair.tomas(() -> goals.edit(now, new GoalDraft("Z", "Agreed with Mira", null, "Counted", "", now.due())));

        open(ben.mira());
        assertThat(lines()).containsExactly("Tomas changed the goal “Agreed with Mira”", "Tomas shared this board");
        assertThat(differences("changed the goal")).containsExactly("Key: -A- +Z+");

        open(pair.mira());
        assertThat(_get(H1.class).getText()).isEqualTo("We can't find that page");

        open(pair.tomas());
        assertThat(lines()).contains("Mira agreed to the goal “Agreed with Mira”");
    }

    @Test
    void whoever_the_board_is_not_shared_with_finds_no_page() {
        for (var other : List.of(pair.mira(), given.tpm("Noor Haddad"), given.admin())) {
            open(other);
            assertThat(_get(H1.class).getText()).isEqualTo("We can't find that page");
        }
    }

    @Test
    void stopped_sharing_closes_it() {
        pair.share();
        unshare();

        open(pair.mira());

        assertThat(_get(H1.class).getText()).isEqualTo("We can't find that page");
    }

    private void unshare() {
        pair.tomas(() -> {
            application.getBean(Sharing.class).unshare(pair.plan());
            return pair.plan();
        });
    }
}

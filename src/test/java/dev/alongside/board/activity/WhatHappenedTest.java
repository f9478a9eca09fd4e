package dev.alongside.board.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouterLink;
import dev.alongside.MovedClock;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.goals.GoalDraft;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.WinDraft;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class WhatHappenedTest extends ActivityTest {

    private final MovedClock clock;

    WhatHappenedTest(ApplicationContext application, MovedClock clock) {
        super(application);
        this.clock = clock;
    }

    @AfterEach
    void putClockBack() {
        clock.putBack();
    }

    @Test
    void it_opens_from_the_head_of_the_board() {
        as(pair.tomas());
        UI.getCurrent().navigate("board/" + pair.plan().value());

        var way = _get(RouterLink.class, each -> each.withClasses("journal-link"));
        assertThat(way.getHref())
                .isEqualTo("board/%s/activity".formatted(pair.plan().value()));
        UI.getCurrent().navigate(way.getHref());

        assertThat(lines()).containsExactly("Tomas made this plan");
        assertThat(_get(RouterLink.class, each -> each.withClasses("journal-link"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void the_newest_stands_first_under_the_day_on_which_it_happened() {
        pair.win("Decisions in 5 days");
        clock.forward(Duration.ofDays(400));
        pair.share();
        pair.mira(() -> goals.agree(pair.goal("One order path")));

        open(pair.tomas());

        assertThat(lines())
                .containsExactly(
                        "Mira agreed to the goal “One order path”",
                        "Tomas proposed the goal “One order path”",
                        "Tomas shared this board",
                        "Tomas added the win “Decisions in 5 days”",
                        "Tomas made this plan");
        assertThat(_find(H3.class)).extracting(H3::getText).hasSize(2).startsWith("Today");
        assertThat(_find(H3.class).getLast().getText())
                .matches("\\d+ \\w+ %d"
                        .formatted(LocalDate.now(clock).minusDays(400).getYear()));
    }

    @Test
    void a_change_says_what_it_was_before_and_what_it_became() {
        var first = program("Alpha");
        var second = program("Omega");
        var win = pair.tomas(() -> history.add(
                pair.plan(),
                new WinDraft("Decisions in 19 days", MARCH, first.id(), "Faster", List.of(evidence("Report")))));
        pair.tomas(() -> history.edit(
                win,
                new WinDraft(
                        "Decisions in 5 days", MARCH.plusDays(3), second.id(), "Faster", List.of(evidence("Graph")))));

        open(pair.tomas());

        assertThat(differences("changed the win"))
                .containsExactly(
                        "Title: Decisions in -19- +5+ days",
                        "When: -1 March 2019- +4 March 2019+",
                        "Program: -Alpha- +Omega+",
                        "Evidence: -Report (https://example.com/report)- +Graph (https://example.com/graph)+");
    }

    @Test
    void a_changed_goal_program_and_link_say_it_too() {
        var alpha = program("Alpha");
        pair.tomas(() -> programs.edit(alpha, new ProgramDraft("Alpha", "Lead TPM", MARCH, null)));
        var goal = pair.goal("One order path");
        pair.tomas(() -> goals.edit(goal, new GoalDraft("Z", "One order path", null, "In 9 markets", "", null)));
        var links = application.getBean(Links.class);
        pair.tomas(() -> links.changeHow(
                links.link(pair.plan(), LinkDraft.of(goal.id(), "impact", "in one market")), "in nine markets"));

        open(pair.tomas());

        assertThat(differences("changed the program “Alpha”"))
                .containsExactly("Role: Lead +TPM+", "From: +1 March 2019+");
        assertThat(differences("changed the goal “One order path”"))
                .startsWith("Key: -A- +Z+", "Outcome: -Counted- +In 9 markets+")
                .hasSize(3);
        assertThat(differences("linked “One order path” to Impact")).containsExactly("How: +in one market+");
        assertThat(differences("changed how “One order path” speaks to Impact"))
                .containsExactly("How: in -one market- +nine markets+");
    }

    @Test
    void what_was_removed_says_what_it_was_and_leads_nowhere_until_it_is_back() {
        var win = pair.win("Decisions in 5 days");
        var removed = pair.tomas(() -> history.remove(win));
        open(pair.tomas());
        assertThat(differences("removed the win “Decisions in 5 days”"))
                .singleElement()
                .asString()
                .startsWith("When: -");
        assertThat(ways("removed the win")).isEmpty();
        assertThat(ways("added the win")).isEmpty();

        pair.tomas(() -> history.restore(removed));
        open(pair.tomas());

        assertThat(lines()).startsWith("Tomas brought back the win “Decisions in 5 days”");
        var way = "Open in History → /history?open=win:" + removed.id().value();
        assertThat(ways("brought back the win")).containsExactly(way);
        assertThat(ways("added the win")).containsExactly(way);
    }

    @Test
    void each_line_leads_to_its_place() {
        pair.share();
        var links = application.getBean(Links.class);
        pair.tomas(() ->
                links.link(pair.plan(), LinkDraft.of(pair.goal("One order path").id(), "impact", "")));
        program("Alpha");
        show(pair.tomas());

        open(pair.mira());

        assertThat(ways("proposed the goal"))
                .singleElement()
                .asString()
                .startsWith("Open in Goals → /goals?open=goal:");
        assertThat(ways("added the program"))
                .singleElement()
                .asString()
                .startsWith("Open in History → /history?open=program:");
        assertThat(ways("linked")).containsExactly("Open Impact → /attribute/impact");
        assertThat(ways("showed their view")).containsExactly("Open the cross-reference → ");
        assertThat(ways("shared this board")).isEmpty();
    }

    @Test
    void fifty_lines_come_at_a_time() {
        IntStream.range(0, 60).forEach(number -> pair.win("Win " + number));
        open(pair.tomas());
        assertThat(lines())
                .hasSize(50)
                .startsWith("Tomas added the win “Win 59”")
                .endsWith("Tomas added the win “Win 10”");

        _click(earlier().getFirst());

        assertThat(lines())
                .hasSize(61)
                .startsWith("Tomas added the win “Win 59”")
                .endsWith("Tomas made this plan");
        assertThat(earlier()).isEmpty();
    }

    @Test
    void what_alongside_did_and_what_has_no_words_yet_are_lines_too() {
        journal(null, "TEXT_BLESSED", "{\"attribute\":\"impact\",\"content\":\"old\"}", "[1]");

        open(pair.tomas());

        assertThat(lines()).startsWith("Alongside changed something");
        assertThat(differences("changed something")).isEmpty();
    }
}

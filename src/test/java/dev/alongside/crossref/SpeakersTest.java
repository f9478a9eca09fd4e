package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.Plans;
import dev.alongside.support.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A win or a goal and what it speaks to are one act: all of it is there, or nothing. */
class SpeakersTest extends DatabaseTest {

    private final Speakers speakers;
    private final Links links;
    private final History history;
    private final Goals goals;
    private final CrossReference crossReference;
    private final Plans plans;
    private final Pair pair;

    SpeakersTest(ApplicationContext application, Speakers speakers, Links links, History history, Goals goals) {
        this.speakers = speakers;
        this.links = links;
        this.history = history;
        this.goals = goals;
        crossReference = application.getBean(CrossReference.class);
        plans = application.getBean(Plans.class);
        pair = Pair.together(application);
    }

    @Test
    void a_win_comes_with_its_links_and_a_line_for_each() {
        long before = number();

        add("Second event bus stopped", twoAttributes());

        assertThat(linesAfter(before)).containsExactly("WIN_ADDED", "LINKED", "LINKED");
        assertThat(number()).isEqualTo(before + 3);
        assertThat(linksTo("impact")).extracting(Link::how).containsExactly("one");
        assertThat(linksTo("craft")).extracting(Link::how).containsExactly("two");
    }

    @Test
    void a_refused_link_leaves_no_win_no_line_and_the_counter_as_it_was() {
        long before = number();

        assertThatThrownBy(() -> add("Second event bus stopped", andAnUnknownOne()))
                .isInstanceOf(UnknownAttribute.class);

        assertThat(pair.tomas(() -> history.read(pair.plan())).wins()).isEmpty();
        assertThat(linksTo("impact")).isEmpty();
        assertThat(linesAfter(before)).isEmpty();
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void a_refused_link_leaves_the_win_in_its_old_words() {
        var win = pair.win("Second event bus stopped");
        long before = number();

        assertThatThrownBy(() -> edit(win, "Both event buses stopped", List.of(), andAnUnknownOne()))
                .isInstanceOf(UnknownAttribute.class);

        assertThat(pair.tomas(() -> history.read(pair.plan())).wins()).containsExactly(win);
        assertThat(linesAfter(before)).isEmpty();
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void a_refused_link_leaves_no_goal() {
        var draft = new GoalDraft("", "One order path", null, "Counted", "", null);
        long before = number();

        assertThatThrownBy(() -> pair.tomas(() -> speakers.proposeGoal(pair.plan(), draft, andAnUnknownOne())))
                .isInstanceOf(UnknownAttribute.class);

        assertThat(pair.tomas(() -> goals.read(pair.plan())).goals()).isEmpty();
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void an_edit_brings_the_links_to_what_is_wanted_and_leaves_lines_only_of_what_is_different() {
        var win = add("Second event bus stopped", twoAttributes());
        var seen = List.of(linksTo("impact").getFirst(), linksTo("craft").getFirst());
        long before = number();

        edit(win, win.title(), seen, Map.of("impact", " one ", "influence", ""));

        assertThat(linesAfter(before)).containsExactly("UNLINKED", "LINKED");
        assertThat(linksTo("impact")).containsExactly(seen.getFirst());
        assertThat(linksTo("influence")).hasSize(1);
        assertThat(linksTo("craft")).isEmpty();
    }

    @Test
    void a_goal_is_edited_with_its_links() {
        var goal = pair.goal("One order path");
        var draft = new GoalDraft("", "Two order paths", null, "Counted", "", null);
        long before = number();

        pair.tomas(() -> speakers.editGoal(goal, draft, new LinkEdit(List.of(), Map.of("impact", ""))));

        assertThat(linesAfter(before)).containsExactly("GOAL_EDITED", "LINKED");
    }

    @Test
    void a_link_that_was_changed_made_or_taken_away_meanwhile_refuses_all_of_it() {
        var win = add("Second event bus stopped", Map.of("impact", "one"));
        var seen = linksTo("impact");
        pair.tomas(() -> links.changeHow(seen.getFirst(), "another"));
        refusesAll(win, seen, Map.of("impact", "third"));
        refusesAll(win, seen, Map.of());
        refusesAll(win, List.of(), Map.of("impact", "third"));

        pair.tomas(() -> {
            links.unlink(linksTo("impact").getFirst());
            return true;
        });
        refusesAll(win, seen, Map.of("impact", "third"));
    }

    private void refusesAll(Win win, List<Link> seen, Map<String, String> wanted) {
        long before = number();
        assertThatThrownBy(() -> edit(win, "Both event buses stopped", seen, wanted))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.newest()).isEqualTo(win));
        assertThat(number()).isEqualTo(before);
        assertThat(pair.tomas(() -> history.read(pair.plan())).wins()).containsExactly(win);
    }

    private Win add(String title, Map<String, String> speaks) {
        return pair.tomas(() -> speakers.addWin(pair.plan(), draft(title, LocalDate.now()), speaks));
    }

    private void edit(Win win, String title, List<Link> seen, Map<String, String> speaks) {
        pair.tomas(() -> speakers.editWin(win, draft(title, win.day()), new LinkEdit(seen, speaks)));
    }

    private List<Link> linksTo(String attribute) {
        var page = pair.tomas(() -> crossReference.read(pair.plan()));
        return page.find(attribute).orElseThrow().wins().stream()
                .map(WinBehind::link)
                .toList();
    }

    private long number() {
        return pair.tomas(() -> history.read(pair.plan())).view().number();
    }

    private List<String> linesAfter(long number) {
        return pair.mira(() -> plans.journalAfter(pair.plan(), number)).stream()
                .map(JournalLine::kind)
                .toList();
    }

    private static Map<String, String> twoAttributes() {
        var speaks = new LinkedHashMap<String, String>();
        speaks.put("impact", "one");
        speaks.put("craft", "two");
        return speaks;
    }

    /** The refusal comes when the first is linked already. */
    private static Map<String, String> andAnUnknownOne() {
        var speaks = new LinkedHashMap<String, String>();
        speaks.put("impact", "one");
        speaks.put("nowhere", "two");
        return speaks;
    }

    private static WinDraft draft(String title, LocalDate day) {
        return new WinDraft(title, day, null, "", List.of());
    }
}

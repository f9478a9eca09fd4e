package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.plan.NotAllowed;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.InvalidText;
import dev.alongside.support.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class LinksTest extends DatabaseTest {

    private final Links links;
    private final CrossReference crossReference;
    private final History history;
    private final Goals goals;
    private final ApplicationContext application;
    private final Pair pair;

    LinksTest(
            ApplicationContext application, Links links, CrossReference crossReference, History history, Goals goals) {
        this.application = application;
        this.links = links;
        this.crossReference = crossReference;
        this.history = history;
        this.goals = goals;
        this.pair = Pair.together(application);
    }

    @Test
    void a_linked_win_stands_behind_the_attribute_for_both() {
        var win = pair.win("Second event bus stopped");

        var link = link(win, "impact", "Two directors\nagreed ");

        assertThat(link.how()).isEqualTo("Two directors agreed");
        assertThat(winsOf(pair.tomas(this::read), "impact")).containsExactly("Second event bus stopped");
        assertThat(winsOf(pair.mira(this::read), "impact")).containsExactly("Second event bus stopped");
        assertThat(line("impact").coverage().words()).isEqualTo("1 win");
    }

    @Test
    void wins_stand_newest_first() {
        link(pair.win("Old", 2), "impact", "");
        link(pair.win("Older", 3), "impact", "");
        link(pair.win("New", 1), "impact", "");

        assertThat(winsOf(read(pair), "impact")).containsExactly("New", "Old", "Older");
    }

    @Test
    void a_proposed_goal_does_not_count_and_an_agreed_one_does() {
        var goal = pair.goal("One order path");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(goal.id(), "craft", "")));
        assertThat(line("craft").coverage().words()).isEqualTo("nothing agreed yet");

        pair.mira(() -> goals.agree(goal));

        assertThat(line("craft").coverage().words()).isEqualTo("1 goal");
    }

    @Test
    void a_win_speaks_to_an_attribute_once() {
        var win = pair.win("Second event bus stopped");
        link(win, "impact", "");

        assertThatThrownBy(() -> link(win, "impact", "again")).isInstanceOf(AlreadyLinked.class);
        assertThat(winsOf(read(pair), "impact")).hasSize(1);
    }

    @Test
    void what_is_removed_takes_its_links_along_and_brings_them_back() {
        var win = pair.win("Second event bus stopped");
        link(win, "impact", "so");

        var removed = pair.tomas(() -> history.remove(win));
        assertThat(winsOf(read(pair), "impact")).isEmpty();
        assertThat(pair.mira(() -> crossReference.links(pair.plan())).bySpeaker())
                .isEmpty();

        pair.tomas(() -> history.restore(removed));
        assertThat(line("impact").wins())
                .extracting(behind -> behind.link().how())
                .containsExactly("so");
    }

    @Test
    void only_a_win_of_the_same_plan_can_be_linked() {
        var another = Pair.apart(application).win("Not of this plan");

        assertThatThrownBy(() -> link(another, "impact", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_line_that_says_how_can_be_changed_by_who_saw_the_newest() {
        var seen = link(pair.win("Second event bus stopped"), "impact", "first");
        var newest = pair.tomas(() -> links.changeHow(seen, "second"));

        assertThatThrownBy(() -> pair.tomas(() -> links.changeHow(seen, "third")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.newest()).isEqualTo(newest));
        assertThatThrownBy(() -> pair.tomas(() -> links.changeHow(newest, "x".repeat(301))))
                .isInstanceOf(InvalidText.class);
        assertThat(line("impact").wins())
                .extracting(behind -> behind.link().how())
                .containsExactly("second");
    }

    @Test
    void unlinking_leaves_the_win() {
        var link = link(pair.win("Second event bus stopped"), "impact", "");

        pair.tomas(() -> {
            links.unlink(link);
            return true;
        });

        assertThat(winsOf(read(pair), "impact")).isEmpty();
        assertThat(pair.tomas(() -> history.read(pair.plan())).wins()).hasSize(1);
    }

    @Test
    void the_partner_only_reads() {
        var win = pair.win("Second event bus stopped");
        var link = link(win, "impact", "");

        assertThatThrownBy(() -> pair.mira(() -> links.link(pair.plan(), LinkDraft.of(win.id(), "craft", ""))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> pair.mira(() -> links.changeHow(link, "mine"))).isInstanceOf(NotAllowed.class);
        assertThat(winsOf(read(pair), "craft")).isEmpty();
    }

    private Link link(Win win, String attribute, String how) {
        return pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(win.id(), attribute, how)));
    }

    private CrossReferencePage read() {
        return crossReference.read(pair.plan());
    }

    private CrossReferencePage read(Pair pair) {
        return pair.tomas(this::read);
    }

    private AttributeLine line(String attribute) {
        return read(pair).find(attribute).orElseThrow();
    }

    private static List<String> winsOf(CrossReferencePage page, String attribute) {
        return page.find(attribute).orElseThrow().wins().stream()
                .map(WinBehind::title)
                .toList();
    }
}

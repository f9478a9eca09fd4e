package dev.alongside.board.waiting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.SearchSpecJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What waits is opened where it is answered, not only on the page on which it is. */
class GoingToWhatWaitsTest extends BoardTest {

    private final WhatWaits waits;
    private final Comments comments;
    private final Programs programs;
    private final Pair pair;

    GoingToWhatWaitsTest(ApplicationContext application, WhatWaits waits, Comments comments, Programs programs) {
        super(application);
        this.waits = waits;
        this.comments = comments;
        this.programs = programs;
        pair = Pair.together(application);
    }

    @Test
    void comments_on_an_old_win_are_opened_with_the_list_that_is_folded_away() {
        var win = pair.win("Decisions in 5 days", 30);
        pair.win("Second event bus stopped");
        pair.mira(() -> comments.write(pair.plan(), Subject.win(win.id()), "@Tomas, which ones?"));

        as(pair.tomas());
        go(address("open=comments:"));

        assertThat(older("Older").isOpened()).isTrue();
        assertThat(spoken()).singleElement().asString().contains("@Tomas, which ones?");
        assertThat(fieldToAnswer("“Decisions in 5 days”")).isTrue();
    }

    @Test
    void comments_on_a_goal_are_opened_in_its_card() {
        var goal = pair.goal("One order path");
        pair.tomas(() -> comments.write(pair.plan(), Subject.goal(goal.id()), "@Mira, is this enough?"));
        as(pair.mira());
        go(address("open=comments:"));

        assertThat(spoken()).singleElement().asString().contains("@Mira, is this enough?");
        assertThat(fieldToAnswer("“One order path”")).isTrue();
    }

    @Test
    void what_is_there_no_more_leads_to_its_page() {
        as(pair.mira());

        go("board/%s/goals?open=goal:%s"
                .formatted(pair.plan().value(), pair.tomas().value()));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/goals");

        go("board/%s/history?open=nonsense".formatted(pair.plan().value()));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/history");
    }

    @Test
    void any_win_program_or_goal_can_be_led_to() {
        var win = pair.win("Decisions in 5 days", 30);
        pair.win("Second event bus stopped");
        var program = pair.tomas(() -> programs.add(pair.plan(), new ProgramDraft("Alpha", "lead", null, null)));
        var goal = pair.goal("One order path");
        as(pair.mira());

        go("board/%s/history?open=win:%s"
                .formatted(pair.plan().value(), win.id().value()));
        assertThat(older("Older").isOpened()).isTrue();
        assertThat(ledTo()).singleElement().asString().contains("Decisions in 5 days");

        go("board/%s/history?open=program:%s"
                .formatted(pair.plan().value(), program.id().value()));
        assertThat(ledTo()).anySatisfy(words -> assertThat(words).contains("Alpha"));

        go("board/%s/goals?open=goal:%s"
                .formatted(pair.plan().value(), goal.id().value()));
        assertThat(ledTo()).singleElement().asString().contains("One order path");
    }

    private static void go(String address) {
        var parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private String address(String part) {
        return waits.on(pair.plan()).stream()
                .map(Waiting::address)
                .filter(each -> each.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static Details older(String words) {
        return _get(
                Details.class,
                each -> each.withPredicate(details -> details.getSummaryText().startsWith(words)));
    }

    private static List<String> ledTo() {
        return words(each -> each.withClasses("entry").withAttribute("tabindex", "-1"));
    }

    private static List<String> spoken() {
        return words(each -> each.withClasses("comment"));
    }

    private static List<String> words(Consumer<SearchSpecJ<ListItem>> which) {
        return _find(ListItem.class, which::accept).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static boolean fieldToAnswer(String about) {
        return _find(TextArea.class).stream()
                .anyMatch(each -> each.getAriaLabel()
                        .filter(("Comment on " + about)::equals)
                        .isPresent());
    }
}

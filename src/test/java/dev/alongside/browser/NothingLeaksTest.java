package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * What one side writes for itself. Being pushed to tells something too, so the number of
 * pushes has to be the one of a time in which nothing happened.
 */
class NothingLeaksTest extends CanaryTest {

    NothingLeaksTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void nobody_learns_anything_of_a_plan_that_is_not_shared() {
        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> acts.writeEverything(tomas, plan, "canary"));

        assertThat(busy).hasSameSizeAs(idle);
        others.all().forEach(board::readInVain);
        others.get("Mira").visit("/people");
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void what_tomas_types_into_a_form_stays_in_his_window() {
        var his = windowOf(tomas).visit(board.address("/history"));

        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            his.button("Add a win").first().click();
            his.page.getByLabel("What you achieved").fill("canary-half-typed");
            his.page.getByLabel("What it did for the business").fill("canary-half-typed");
        });

        assertThat(busy).hasSameSizeAs(idle);
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void words_to_mira_that_tomas_does_not_send_stay_in_his_window() {
        var his = windowOf(tomas).visit(board.address(""));

        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            his.button("Share with Mira…").click();
            his.page.getByLabel("A few words for Mira").fill("canary-not-sent");
            his.button("Not now").click();
        });
        assertThat(busy).hasSameSizeAs(idle);
        share();

        board.read(others.get("Mira"));
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void the_words_that_come_with_a_board_are_for_its_partner_alone() {
        share("canary-words");
        var hers = others.remove("Mira");

        others.all().forEach(board::readInVain);
        assertThat(others.leaks("canary")).isEmpty();
        board.read(hers);
        assertThat(hers.received()).contains("canary-words");
    }

    @Test
    void what_tomas_typed_into_a_text_and_deleted_is_gone_when_he_shares() {
        var window = windowOf(tomas).visit(board.address("/attribute/scope"));
        var his = new JointField(window).enter();

        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            his.type("canary-half-typed");
            awaitStored(window, "canary-half-typed");
            his.press("Control+a").press("Delete").type("Ours.");
            awaitStored(window, "Ours.");
        });
        share();
        board.read(others.get("Mira"));

        assertThat(busy).hasSameSizeAs(idle);
        assertThat(others.get("Mira").received()).contains("Ours.");
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void what_was_removed_before_sharing_is_not_shared() {
        acts.writeAndRemove(tomas, plan, "canary");
        share();

        board.read(others.get("Mira"));

        assertThat(others.get("Mira").received()).contains(HiddenActs.KEPT);
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void a_past_that_leaks_would_be_noticed() {
        acts.writeAndRemove(tomas, plan, "canary");
        share();
        acts.leakThePast(plan);

        board.read(others.get("Mira"));

        var hers = others.get("Mira");
        assertThat(board.files(hers)).hasSize(2).anyMatch(file -> file.contains("canary"));
        assertThat(board.changes(hers)).isNotEmpty().allMatch(text -> text.contains("canary"));
        assertThat(others.leaks("canary")).containsExactly("Mira");
    }

    @Test
    void a_view_that_is_not_shown_reaches_nobody() {
        share();
        var his = windowOf(tomas);
        var before = board.filtered(his);
        his.visit(board.address("/attribute/scope"));
        others.put("Tomas", his);
        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> acts.stand(mira, plan, "canary"));

        assertThat(busy).hasSameSizeAs(idle);
        others.remove("Mira");
        board.read(his);
        assertThat(board.filtered(his)).isEqualTo(before);
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void a_shown_view_does_not_tell_when_it_was_first_given() {
        share();
        var standings = application.getBean(Standings.class);
        var first = plans.by(
                mira, () -> standings.set(plan, "scope", Optional.empty(), StandingKind.GAP, "canary-before-showing"));
        var shown = plans.by(
                mira, () -> standings.set(plan, "scope", Optional.of(first), StandingKind.MEETING, "Hers, shown"));
        plans.by(mira, () -> {
            standings.show(plan);
            return plan;
        });
        var seen = plans.by(
                        mira, () -> application.getBean(CrossReference.class).read(plan))
                .find("scope")
                .flatMap(AttributeLine::own);
        plans.by(mira, () -> standings.set(plan, "scope", seen, StandingKind.EXCEEDING, "Hers, changed"));
        others.remove("Mira");
        var his = windowOf(tomas);
        others.put("Tomas", his);

        board.read(his);

        assertThat(his.received()).contains(shown.note(), "Hers, changed");
        assertThat(others.leaks("canary")).isEmpty();
        assertThat(others.leaks(first.id().value().toString())).isEmpty();
    }

    @Test
    void a_leak_would_be_noticed() {
        share();
        var his = windowOf(tomas);
        var before = board.filtered(his);
        his.visit(board.address("/attribute/scope"));
        assertThat(his.text("Not shown yet").first()).isVisible();
        others.put("Tomas", his);
        var idle = others.pushesDuring(() -> {});

        var busy = others.pushesDuring(() -> {
            acts.stand(mira, plan, "canary");
            acts.leakStandings(plan);
            assertThat(his.text("Not shown yet")).hasCount(0);
        });

        assertThat(busy).hasSizeGreaterThan(idle.size());
        assertThat(others.leaks("canary")).isNotEmpty();
        assertThat(board.filtered(his)).isNotEqualTo(before);
    }
}

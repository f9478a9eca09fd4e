package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Given;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.support.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was said between two, and what comes after them, each for those alone who were there. */
class NothingLeaksAfterAPartnershipTest extends CanaryTest {

    private static final String GONE = "We can't find that page";

    NothingLeaksAfterAPartnershipTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void a_former_partner_learns_nothing_of_what_tomas_writes_alone() {
        share();
        var hers = others.get("Mira").visit(board.address("/attribute/scope"));
        assertThat(hers.text("How we read it")).isVisible();
        var files = board.addressesOfFiles(hers);
        unshare();
        assertThat(hers.text(GONE)).isVisible();

        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            acts.writeAndRemove(tomas, plan, "canary");
            acts.writeEverything(tomas, plan, "canary");
        });

        assertThat(busy).hasSameSizeAs(idle);
        requireNothingFor(hers, files);
    }

    @Test
    void a_former_partner_learns_nothing_of_the_next_partnership() {
        share();
        talkWith(mira).talk("theirs");
        var hers = others.get("Mira").visit(board.address("/activity"));
        assertThat(hers.page.locator(".happening").first()).isVisible();
        var files = board.addressesOfFiles(hers);
        assertThat(files).hasSize(2);
        assertThat(board.fetch(hers, files.getFirst())).contains("theirs");
        unshare();
        assertThat(hers.text(GONE)).isVisible();
        benTakesOver();
        others.remove("Ben");

        var idle = others.pushesDuring(() -> {});
        var busy = others.pushesDuring(() -> {
            shareWithBen("canary-words");
            talkWith(ben).agree("canary");
            talkWith(ben).talk("canary");
        });

        assertThat(busy).hasSameSizeAs(idle);
        requireNothingFor(hers, files);
    }

    private void requireNothingFor(Window hers, List<String> files) {
        files.forEach(file -> board.fetch(hers, file));
        board.readInVain(hers);
        files.forEach(file -> board.fetch(hers, file));
        hers.visit("/people");
        assertThat(hers.text("Noor Haddad").first()).isVisible();
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void the_next_partner_reads_nothing_that_was_said_before_them() {
        share("canary-words");
        talkWith(mira).talk("canary");
        others.remove("Mira");
        unshare();
        acts.writeAndRemove(tomas, plan, "canary-between");
        benTakesOver();
        shareWithBen();

        board.read(others.get("Ben"));
        others.get("Ben").visit("/people");

        assertThat(others.get("Ben").received()).contains(HiddenActs.KEPT);
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void the_next_partner_learns_nothing_of_what_was_agreed_before_them() {
        share();
        var goals = application.getBean(Goals.class);
        var progress = application.getBean(Progress.class);
        var proposed = plans.goal(tomas, plan, HiddenActs.KEPT);
        var agreed = plans.by(mira, () -> goals.agree(proposed));
        var early = plans.by(tomas, () -> progress.note(agreed, "canary-goes-on"));
        unshare();
        benTakesOver();
        shareWithBen();

        assertThatThrownBy(() -> plans.by(tomas, () -> progress.note(agreed, "canary-still")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plans.by(tomas, () -> progress.edit(early, "canary-better")))
                .isInstanceOf(Refusal.class);
        plans.by(ben, () -> goals.agree(agreed));
        board.read(others.get("Ben"));

        others.remove("Mira");
        assertThat(others.get("Ben").received()).contains(HiddenActs.KEPT);
        assertThat(others.leaks("canary")).isEmpty();
    }

    @Test
    void the_same_partner_reads_nothing_of_the_time_between() {
        acts.writeAndRemove(tomas, plan, "canary-before");
        share();
        var hers = others.get("Mira");
        // From here on her browser has a version to go on from.
        new JointField(hers.visit(board.address("/attribute/scope"))).enter().type("Hers.");
        awaitStored(hers, "Hers.");
        talkWith(mira).talk("said");
        unshare();
        assertThat(hers.text(GONE)).isVisible();
        acts.writeAndRemove(tomas, plan, "canary-between");
        share();

        board.read(hers);

        assertThat(hers.received()).contains(HiddenActs.KEPT);
        assertThat(others.leaks("canary")).isEmpty();
    }
}
